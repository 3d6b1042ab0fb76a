import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { auditLog, frontLayouts, media, publishedArticles, replacedMedia } from '@/db/schema'
import { emptySlots } from '@/domain/front/layout'
import type { DocumentJson } from '@/domain/document/types'
import type { StaffActor } from '@/domain/staff/staff'
import { amendEnv } from '@/lib/env'
import { mediaStorage } from '@/lib/storage/media-storage'
import { createArticle } from '@/newsroom/articles/create-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { getLibraryItem } from '@/newsroom/media/get-library-item'
import { replaceMedia } from '@/newsroom/media/replace-media'
import { storeImage } from '@/newsroom/media/store-image'
import { sweepBytes, sweepDays } from '@/newsroom/media/sweep-bytes'
import { publishPage } from '@/newsroom/paper/publish-page'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { startObjectStorage } from '@/tests/support/object-storage'
import { newPhotograph } from '@/tests/support/pictures'

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
let service: Awaited<ReturnType<typeof startObjectStorage>>

beforeAll(async () => {
  ;[editor, paper, service] = [await makeStaff('editor'), await makePaper(), await startObjectStorage()]
})
afterAll(() => service.stop())

const bucket = () => ({ S3_ENDPOINT: service.settings.endpoint, S3_BUCKET: service.settings.bucket, S3_ACCESS_KEY_ID: service.settings.accessKeyId, S3_SECRET_ACCESS_KEY: service.settings.secretAccessKey })
const onDisk = { S3_ENDPOINT: '', S3_BUCKET: '', S3_ACCESS_KEY_ID: '', S3_SECRET_ACCESS_KEY: '' }

/** A picture whose bytes were replaced; answers where the former and the present ones lie. */
async function replaced({ before }: { before?: (mediaId: string, path: string) => Promise<void> } = {}): Promise<{ mediaId: string; former: string; present: string }> {
  const pathOf = async (id: string) => (await db().select({ path: media.path }).from(media).where(eq(media.id, id)))[0]?.path ?? ''
  const stored = await storeImage({ actor: editor, image: { bytes: await newPhotograph(40, 40), name: '둑길.jpg' } })
  if (!stored.ok) throw new Error(stored.problem.code)
  const { mediaId } = stored
  const former = await pathOf(mediaId)
  await before?.(mediaId, former)
  const bytes = await newPhotograph(50, 50)
  const done = await replaceMedia({ actor: editor, mediaId, baseVersion: 1, upload: { name: '새 둑길.jpg', length: bytes.length, body: new Response(new Uint8Array(bytes)).body } })
  if (!done.ok) throw new Error(done.problem.code)
  return { mediaId, former, present: await pathOf(mediaId) }
}

/** As if so many days had gone by. */
const age = (days: number) => db().execute(sql`update replaced_media set sweep_from = sweep_from - make_interval(days => ${days})`)
const isThere = async (path: string) => (await mediaStorage().get(path)) !== null
const sweep = () => sweepBytes(Date.now() + 60_000)
const rowOf = async (path: string) => (await db().select().from(replacedMedia).where(eq(replacedMedia.path, path)))[0]

const link = (path: string): DocumentJson => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '둑길 사진', marks: [{ type: 'link', attrs: { href: `/media/${path}` } }] }] }] })

async function write(body: DocumentJson, { leadId = null, publish = false }: { leadId?: string | null; publish?: boolean } = {}): Promise<string> {
  const made = await createArticle({ actor: editor })
  if (!made.ok) throw new Error(made.problem.code)
  const { articleId } = made
  const lead = leadId === null ? null : { mediaId: leadId, alt: '둑길', caption: '', credit: '' }
  expect(await saveArticle({ actor: editor, input: { articleId, baseVersion: 1, headline: '둑길이 열린다', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: [], lead, body } })).toMatchObject({ ok: true })
  if (publish) expect(await publishArticle({ actor: editor, input: { articleId, baseVersion: 2 } })).toMatchObject({ ok: true })
  return articleId
}

describe.each([['the disk', () => onDisk], ['an object storage', bucket]] as const)('former bytes on %s', (_name, settings) => {
  beforeAll(() => amendEnv(settings()))
  afterAll(() => amendEnv(onDisk))

  it('stay for thirty days and go then, once, with a line in the record; the present ones stay', async () => {
    const { mediaId, former, present } = await replaced({ before: async (id) => void (await write(paragraphs('둑길을 걷는다.'), { leadId: id, publish: true })) })
    await age(sweepDays - 1)
    expect([await sweep(), await isThere(former)]).toEqual([false, true])
    expect((await getLibraryItem({ actor: editor, mediaId }))?.history.map(({ action, formerPath }) => [action, formerPath])).toContainEqual(['media.replaced', former])
    await age(2)
    expect([await sweep(), await isThere(former), await isThere(present)]).toEqual([false, false, true])
    expect((await rowOf(former))?.sweptAt).toBeInstanceOf(Date)
    const [line] = (await db().select().from(auditLog).where(eq(auditLog.action, 'media.swept'))).filter(({ subjectId }) => subjectId === mediaId)
    expect(line).toMatchObject({ actorName: 'operator', details: { name: '둑길.jpg', path: former } })
    expect((await getLibraryItem({ actor: editor, mediaId }))?.history.map(({ action, formerPath }) => [action, formerPath])).toEqual([['media.swept', null], ['media.replaced', null], ['media.uploaded', null]])
    await sweep()
    expect((await db().select().from(auditLog).where(eq(auditLog.action, 'media.swept'))).filter(({ subjectId }) => subjectId === mediaId)).toHaveLength(1)
  })

  it('are each swept by one of two that sweep at once, however many there are', async () => {
    const all = [await replaced(), await replaced(), await replaced()]
    await age(sweepDays + 1)
    await Promise.all([sweep(), sweep()])
    expect(await Promise.all(all.map(({ former }) => isThere(former)))).toEqual([false, false, false])
    const lines = (await db().select().from(auditLog).where(eq(auditLog.action, 'media.swept'))).filter(({ subjectId }) => all.some(({ mediaId }) => mediaId === subjectId))
    expect(lines).toHaveLength(3)
  })
})

describe('former bytes that something names', () => {
  it('stay while a version of a text links to them, be it a draft nobody sees or one that was overwritten, and are asked about again a month later', async () => {
    const { former } = await replaced()
    const id = await write(link(former))
    const text = { headline: '둑길이 열린다', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: [], lead: null }
    expect(await saveArticle({ actor: editor, input: { articleId: id, baseVersion: 2, ...text, body: paragraphs('링크를 뺐다.') } })).toMatchObject({ ok: true })
    await age(sweepDays + 1)
    await sweep()
    const row = await rowOf(former)
    expect([await isThere(former), row?.sweptAt, (row?.sweepFrom.getTime() ?? 0) > Date.now() + (sweepDays - 1) * 86_400_000]).toEqual([true, null, true])
    const { rows } = await db().transaction(async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`)
      return tx.execute<{ 'QUERY PLAN': string }>(sql`explain select 1 from revisions where revisions.body::text like '%/media/%'`)
    })
    expect(rows.map((plan) => plan['QUERY PLAN']).join('\n')).toContain('revisions_naming_files')
  })

  it('stay while a published row shows them, a page links to them, or a line over the front does', async () => {
    const [shown, paged, barred] = [await replaced({ before: async (id) => void (await write(paragraphs('둑길을 걷는다.'), { leadId: id, publish: true })) }), await replaced(), await replaced()]
    // As a server of an earlier version could have left it.
    await db().update(publishedArticles).set({ leadPicture: sql`jsonb_set(lead_picture, '{src}', to_jsonb(${`/media/${shown.former}`}::text))` }).where(sql`lead_picture ->> 'src' = ${`/media/${shown.present}`}`)
    expect(await publishPage({ actor: editor, input: { slug: 'about', title: '소개', note: '', body: link(paged.former) } })).toMatchObject({ ok: true })
    const bar = [{ id: 'a', articleId: null, text: '둑길 사진', href: `/media/${barred.former}`, start: new Date().toISOString(), end: new Date(Date.now() + 60_000).toISOString() }]
    await db().insert(frontLayouts).values({ version: 1, state: 'draft', baseVersion: 0, layout: { form: 1, blocks: [{ id: 'lead', kind: 'lead', section: null, slots: emptySlots(1) }], bar, autoBreaking: true } })
    await age(sweepDays + 1)
    await sweep()
    expect(await Promise.all([shown, paged, barred].map(({ former }) => isThere(former)))).toEqual([true, true, true])
  })

  it('are not for a preview to delete: what its database does not name, the paper’s may', async () => {
    const { former } = await replaced()
    await age(sweepDays + 1)
    for (const [name, value] of [['VERCEL', '1'], ['VERCEL_ENV', 'preview']] as const) vi.stubEnv(name, value)
    expect(await sweep()).toBe(false)
    vi.unstubAllEnvs()
    expect([await isThere(former), (await rowOf(former))?.sweptAt]).toEqual([true, null])
    await sweep()
    expect(await isThere(former)).toBe(false)
  })

  it('are left where they are while the storage does not answer, and go when it does', async () => {
    const { former } = await replaced()
    await age(sweepDays + 1)
    amendEnv({ ...bucket(), S3_ENDPOINT: 'http://127.0.0.1:9' })
    await expect(sweep()).rejects.toThrow()
    amendEnv(onDisk)
    expect([await isThere(former), (await rowOf(former))?.sweptAt]).toEqual([true, null])
    await sweep()
    expect(await isThere(former)).toBe(false)
  }, 60_000)
})
