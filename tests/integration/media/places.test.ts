import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { media, publishedPages } from '@/db/schema'
import { editLayout } from '@/domain/front/edit-layout'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { saveContributor } from '@/newsroom/contributors/save-contributor'
import { newestLayout } from '@/newsroom/front/front-versions'
import { saveFrontDraft } from '@/newsroom/front/save-front-draft'
import { getLibraryItem } from '@/newsroom/media/get-library-item'
import { listLibrary } from '@/newsroom/media/list-library'
import { replaceMedia } from '@/newsroom/media/replace-media'
import { storeImage } from '@/newsroom/media/store-image'
import { publishPage } from '@/newsroom/paper/publish-page'
import { withdrawPage } from '@/newsroom/paper/withdraw-page'
import { changeLook } from '@/newsroom/settings/change-look'
import { getContributorPage } from '@/published/contributors'
import { getPaper } from '@/published/paper'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { newPhotograph } from '@/tests/support/pictures'
import { writeStory } from '@/tests/support/schedule'

vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let [editor, reporter, desk]: StaffActor[] = []
let paper: Awaited<ReturnType<typeof makePaper>>
const actorOf = (actor: StaffActor | undefined): StaffActor => {
  if (!actor) throw new Error('nobody')
  return actor
}

beforeAll(async () => {
  ;[editor, reporter, desk] = [await makeStaff('editor'), await makeStaff('reporter'), await makeStaff('desk', { mayPublish: true })]
  paper = await makePaper()
})

async function bring(name: string): Promise<string> {
  const stored = await storeImage({ actor: actorOf(reporter), image: { bytes: await newPhotograph(60, 60), name } })
  if (!stored.ok) throw new Error(stored.problem.code)
  return stored.mediaId
}

const itemOf = async (mediaId: string, actor = editor) => {
  const item = await getLibraryItem({ actor: actorOf(actor), mediaId })
  if (!item) throw new Error('nothing in the library')
  return item
}
const pathOf = async (id: string) => (await db().select({ path: media.path }).from(media).where(eq(media.id, id)))[0]?.path ?? '?'
const unused = async () => (await listLibrary({ actor: actorOf(editor), filter: { state: 'unused' } }))?.rows.map(({ name }) => name).toSorted()

async function replacing(mediaId: string, actor = editor) {
  const bytes = await newPhotograph(90, 90)
  return replaceMedia({ actor: actorOf(actor), mediaId, baseVersion: (await itemOf(mediaId)).version, upload: { name: '새 사진.jpg', length: bytes.length, body: new Response(new Uint8Array(bytes)).body } })
}

describe('where something of the library stands beside the articles', () => {
  it('is a page of the paper, whose newest version shows it, also while it is withdrawn; only who answers for the paper replaces it', async () => {
    const mediaId = await bring('사옥.jpg')
    expect(await unused()).toEqual(['사옥.jpg'])
    const figure = { type: 'figure', attrs: { media: mediaId }, content: [{ type: 'text', text: '사옥' }] } as const
    const page = (content: object[]) => publishPage({ actor: actorOf(editor), input: { slug: 'about', title: '소개', note: '', body: { type: 'doc', content } } as Parameters<typeof publishPage>[0]['input'] })
    expect(await page([figure])).toMatchObject({ ok: true })
    expect((await itemOf(mediaId)).places).toEqual([{ kind: 'page', ref: 'about', name: '소개', deskPath: '/admin/settings/pages/about', path: '/pages/about' }])
    expect([await unused(), (await itemOf(mediaId, reporter)).mayReplace, (await itemOf(mediaId, reporter)).places[0]?.deskPath]).toEqual([[], false, null])
    for (const actor of [reporter, desk]) expect(await replacing(mediaId, actor)).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await replacing(mediaId)).toMatchObject({ ok: true, changes: [{ pageSlugs: ['about'] }] })
    expect((await db().select().from(publishedPages))[0]?.bodyHtml).toContain(await pathOf(mediaId))
    await withdrawPage({ actor: actorOf(editor), slug: 'about' })
    expect([(await itemOf(mediaId)).places[0]?.path, (await itemOf(mediaId, reporter)).mayReplace, await unused()]).toEqual([null, true, []])
    expect(await page([{ type: 'paragraph', content: [{ type: 'text', text: '글뿐이다.' }] }])).toMatchObject({ ok: true })
    expect([(await itemOf(mediaId)).places, await unused()]).toEqual([[], ['새 사진.jpg']])
  })

  it('is the face of somebody who signs, whom readers see with the new bytes at once', async () => {
    const mediaId = await bring('얼굴.jpg')
    const face = { id: paper.contributorId, name: '배도윤', title: '기자', bio: '', email: '', publicEmail: '', portraitId: mediaId, staffId: null }
    expect(await saveContributor({ actor: actorOf(editor), input: face })).toMatchObject({ ok: true, change: null })
    expect((await itemOf(mediaId)).places).toEqual([{ kind: 'contributor', ref: 'bae-doyun', name: '배도윤', deskPath: `/admin/contributors/${paper.contributorId}`, path: null }])
    const story = await writeStory(actorOf(editor), paper.society, '다리를 고친다')
    const text = { headline: '다리를 고친다', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [paper.contributorId], tags: [], lead: null, body: paragraphs('다리를 고친다.') }
    await saveArticle({ actor: actorOf(editor), input: { ...story, ...text } })
    const done = await publishArticle({ actor: actorOf(editor), input: { articleId: story.articleId, baseVersion: story.baseVersion + 1 } })
    if (!done.ok) throw new Error(done.problem.code)
    expect(await replacing(mediaId, reporter)).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await replacing(mediaId)).toMatchObject({ ok: true, changes: [{ articleNumbers: [done.number], contributorSlugs: ['bae-doyun'], paths: ['/contributors/bae-doyun'] }] })
    expect((await getContributorPage('bae-doyun', 1))?.contributor.portrait).toMatchObject({ src: `/media/${await pathOf(mediaId)}`, width: 90 })
    await saveContributor({ actor: actorOf(editor), input: { ...face, portraitId: null } })
    expect((await itemOf(mediaId)).isUsed).toBe(false)
  })

  it('is the logo, which every page has anew with the new bytes', async () => {
    const bytes = await newPhotograph(60, 60)
    expect(await changeLook({ actor: actorOf(editor), baseVersion: 0, input: { accent: '#1a5490', accentDark: '#93c5fd', logo: new File([new Uint8Array(bytes)], '제호.jpg'), logoDark: 'keep' } })).toMatchObject({ ok: true })
    const mediaId = (await getPaper()).look?.logo?.mediaId ?? ''
    expect((await itemOf(mediaId)).places).toEqual([{ kind: 'logo', ref: 'look', name: '', deskPath: '/admin/settings/look', path: '/' }])
    expect(await replacing(mediaId, desk)).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await replacing(mediaId)).toMatchObject({ ok: true, changes: [{ paper: true }] })
    expect((await getPaper()).look?.logo).toEqual({ mediaId, src: `/media/${await pathOf(mediaId)}`, width: 90, height: 90 })
    expect(await changeLook({ actor: actorOf(editor), baseVersion: 2, input: { accent: '#1a5490', accentDark: '#93c5fd', logo: 'remove', logoDark: 'keep' } })).toMatchObject({ ok: true })
    expect([(await itemOf(mediaId)).places, (await itemOf(mediaId)).isUsed]).toEqual([[], false])
  })

  it('is the front, by the article whose lead it is: the one that readers see, and the draft of the next', async () => {
    const mediaId = await bring('장터.jpg')
    const story = await writeStory(actorOf(editor), paper.economy, '장터가 선다')
    const text = { headline: '장터가 선다', standfirst: '', excerpt: '', label: null, sectionId: paper.economy, contributorIds: [], tags: [], lead: { mediaId, alt: '장터', caption: '', credit: '' }, body: paragraphs('장터가 선다.') }
    await saveArticle({ actor: actorOf(editor), input: { ...story, ...text } })
    const frontOf = async () => (await itemOf(mediaId)).uses.map(({ front }) => front)
    expect(await frontOf()).toEqual([null])
    await publishArticle({ actor: actorOf(editor), input: { articleId: story.articleId, baseVersion: story.baseVersion + 1 } })
    expect(await frontOf()).toEqual(['live'])
    const { version, layout } = await newestLayout(db())
    await saveFrontDraft({ actor: actorOf(editor), input: { baseVersion: version, layout: editLayout(layout, { kind: 'place', at: { block: 'lead', slot: 0 }, articleId: story.articleId }) } })
    expect(await frontOf()).toEqual(['both'])
  })
})
