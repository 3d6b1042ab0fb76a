import { describe, expect, it } from 'vitest'
import type { ArticleFacts } from '@/domain/articles/policies'
import { type StaffActor, type StaffRole, rightsOf } from '@/domain/staff/staff'
import type { MediaPlaceKind } from './media-place'
import { canDescribeMedia, canReplaceMedia } from './media-policies'

const as = (role: StaffRole, rights: { sectionIds?: string[]; mayPublish?: boolean } = {}): StaffActor => ({ kind: 'staff', staffId: role, sessionId: '', name: role, email: `${role}@saebyeok.example`, ...rightsOf(role, rights) })
const article = (more: Partial<ArticleFacts> = {}): ArticleFacts => ({ status: 'published', createdBy: 'reporter', sectionId: 'society', trashedAt: null, ...more })
const own = { uploadedBy: 'reporter' }
const foreign = { uploadedBy: 'somebody' }
const seen = (articles: ArticleFacts[] = [], places: MediaPlaceKind[] = []) => ({ articles, places })

describe('words of something in the library', () => {
  it('are changed by who brought it and by desks and above', () => {
    expect([as('reporter'), as('desk'), as('editor'), as('admin'), { kind: 'operator' as const }].map((actor) => [canDescribeMedia(actor, own), canDescribeMedia(actor, foreign)])).toEqual([[true, false], [true, true], [true, true], [true, true], [true, true]])
  })
})

describe('other bytes in its place', () => {
  it('are for who brought it, and for desks and above, while no reader sees it', () => {
    expect([as('reporter'), as('desk')].map((actor) => [canReplaceMedia(actor, own, seen()), canReplaceMedia(actor, foreign, seen())])).toEqual([[true, false], [true, true]])
  })

  it('are publishing once readers see it, in every article that shows it', () => {
    const publisher = as('desk', { mayPublish: true, sectionIds: ['society'] })
    expect(canReplaceMedia(as('reporter'), own, seen([article()]))).toBe(false)
    expect(canReplaceMedia(as('desk'), own, seen([article()]))).toBe(false)
    expect(canReplaceMedia(publisher, foreign, seen([article()]))).toBe(true)
    expect(canReplaceMedia(publisher, foreign, seen([article(), article({ sectionId: 'culture' })]))).toBe(false)
    expect(canReplaceMedia(as('editor'), foreign, seen([article(), article({ sectionId: 'culture' })]))).toBe(true)
  })

  it('are for who answers for the paper and its names where pages, logos or portraits show it', () => {
    const publisher = as('desk', { mayPublish: true })
    for (const place of ['page', 'logo', 'contributor'] as const) {
      expect([as('reporter'), publisher, as('editor'), as('admin')].map((actor) => canReplaceMedia(actor, own, seen([], [place])))).toEqual([false, false, true, true])
      expect(canReplaceMedia(publisher, own, seen([article()], [place]))).toBe(false)
    }
  })
})
