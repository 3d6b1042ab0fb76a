import { describe, expect, it } from 'vitest'
import type { ArticleFacts } from '@/domain/articles/policies'
import { type StaffActor, type StaffRole, rightsOf } from '@/domain/staff/staff'
import { canDescribeMedia, canReplaceMedia } from './media-policies'

const as = (role: StaffRole, rights: { sectionIds?: string[]; mayPublish?: boolean } = {}): StaffActor => ({ kind: 'staff', staffId: role, sessionId: '', name: role, email: `${role}@saebyeok.example`, ...rightsOf(role, rights) })
const article = (more: Partial<ArticleFacts> = {}): ArticleFacts => ({ status: 'published', createdBy: 'reporter', sectionId: 'society', trashedAt: null, ...more })
const own = { uploadedBy: 'reporter' }
const foreign = { uploadedBy: 'somebody' }

describe('words of something in the library', () => {
  it('are changed by who brought it and by desks and above', () => {
    expect([as('reporter'), as('desk'), as('editor'), as('admin'), { kind: 'operator' as const }].map((actor) => [canDescribeMedia(actor, own), canDescribeMedia(actor, foreign)])).toEqual([[true, false], [true, true], [true, true], [true, true], [true, true]])
  })
})

describe('other bytes in its place', () => {
  it('are for who brought it, and for desks and above, while no reader sees it', () => {
    expect([as('reporter'), as('desk')].map((actor) => [canReplaceMedia(actor, own, []), canReplaceMedia(actor, foreign, [])])).toEqual([[true, false], [true, true]])
  })

  it('are publishing once readers see it, in every article that shows it', () => {
    const publisher = as('desk', { mayPublish: true, sectionIds: ['society'] })
    expect(canReplaceMedia(as('reporter'), own, [article()])).toBe(false)
    expect(canReplaceMedia(as('desk'), own, [article()])).toBe(false)
    expect(canReplaceMedia(publisher, foreign, [article()])).toBe(true)
    expect(canReplaceMedia(publisher, foreign, [article(), article({ sectionId: 'culture' })])).toBe(false)
    expect(canReplaceMedia(as('editor'), foreign, [article(), article({ sectionId: 'culture' })])).toBe(true)
  })
})
