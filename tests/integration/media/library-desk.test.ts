import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/downloads/route'
import { db } from '@/db/client'
import { auditLog, media, publicChanges, publishedArticles } from '@/db/schema'
import type { NodeJson } from '@/domain/document/types'
import type { LibraryFilter } from '@/domain/media/library-filter'
import type { StaffActor } from '@/domain/staff/staff'
import { seoulDay } from '@/lib/korean-time'
import { mediaStorage } from '@/lib/storage/media-storage'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { getLibraryItem } from '@/newsroom/media/get-library-item'
import { countLibrary, listLibrary } from '@/newsroom/media/list-library'
import { replaceMedia } from '@/newsroom/media/replace-media'
import { saveMedia } from '@/newsroom/media/save-media'
import { storeImage } from '@/newsroom/media/store-image'
import { uploadFile } from '@/newsroom/media/upload-file'
import { downloadCounter } from '@/published/counting/download-counter'
import { pdfFile, hwpFile } from '@/tests/support/attachment-files'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { agencyPhotograph } from '@/tests/support/photo-words'
import { newPhotograph, plainPicture } from '@/tests/support/pictures'
import { beginArticle } from '@/tests/support/write-article'

useNewsroomDatabase()

let editor: StaffActor
let reporter: StaffActor
let desk: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>

beforeAll(async () => {
  ;[editor, reporter, desk] = [await makeStaff('editor'), await makeStaff('reporter'), await makeStaff('desk')]
  paper = await makePaper()
})

async function bring(name: string, { by = editor, bytes }: { by?: StaffActor; bytes?: Buffer } = {}): Promise<string> {
  const stored = await storeImage({ actor: by, image: { bytes: bytes ?? (await newPhotograph(40, 30)), name } })
  if (!stored.ok) throw new Error(stored.problem.code)
  return stored.mediaId
}

const streamOf = (bytes: Uint8Array) => new Response(new Uint8Array(bytes)).body
const uploadOf = (name: string, bytes: Uint8Array) => ({ name, length: bytes.length, body: streamOf(bytes) })
const rowOf = async (id: string) => (await db().select().from(media).where(eq(media.id, id)))[0]
const names = async (filter: LibraryFilter, actor = editor) => (await listLibrary({ actor, filter }))?.rows.map(({ name }) => name)
const figure = (id: string): NodeJson => ({ type: 'figure', attrs: { media: id }, content: [{ type: 'text', text: '가람대교' }] })
const words = (text: string): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text }] })

type Text = { headline?: string; leadId?: string | null; content: NodeJson[]; by?: StaffActor }

async function save(articleId: string, baseVersion: number, { headline = '가람대교 점검', leadId = null, content, by = editor }: Text): Promise<void> {
  const lead = leadId === null ? null : { mediaId: leadId, alt: '다리', caption: '', credit: '' }
  const input = { articleId, baseVersion, headline, standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: [], lead, body: { type: 'doc', content } }
  expect(await saveArticle({ actor: by, input })).toMatchObject({ ok: true })
}

async function begin(text: Text): Promise<string> {
  const articleId = await beginArticle(text.by ?? editor)
  await save(articleId, 1, text)
  return articleId
}

const publish = async (articleId: string, baseVersion: number) => expect(await publishArticle({ actor: editor, input: { articleId, baseVersion } })).toMatchObject({ ok: true })

describe('a picture that comes in with words', () => {
  it('gives the library its credit, caption, terms and time, no alternative text, and readers nothing but the picture', async () => {
    const bytes = await agencyPhotograph([[120, '눈 덮인 새벽시장'], [80, '한서윤'], [110, '가람통신'], [116, '© 가람통신'], [55, '20261121'], [60, '143005+0900']])
    expect([bytes.includes('한서윤'), bytes.includes('GARAMCAM')]).toEqual([true, true])
    const row = await rowOf(await bring('시장.jpg', { bytes }))
    expect(row).toMatchObject({ caption: '눈 덮인 새벽시장', credit: '한서윤 / 가람통신', licence: '© 가람통신', alt: '', takenAt: new Date('2026-11-21T05:30:05Z') })
    const kept = Buffer.from((await mediaStorage().get(row?.path ?? '')) ?? [])
    const { exif, iptc, xmp } = await sharp(kept).metadata()
    expect({ exif, iptc, xmp, name: kept.includes('한서윤'), camera: kept.includes('GARAMCAM'), place: kept.includes('GPS') }).toEqual({ exif: undefined, iptc: undefined, xmp: undefined, name: false, camera: false, place: false })
  })
})

describe('the library', () => {
  it('knows which articles use what, in their newest text and before readers', async () => {
    const [lead, shown, later] = [await bring('머리.jpg'), await bring('본문.jpg'), await bring('나중.jpg')]
    expect(await names({ state: 'unused', query: '본문.jpg' })).toEqual(['본문.jpg'])
    const gallery: NodeJson = { type: 'gallery', content: [figure(shown), figure(later)] }
    const id = await begin({ leadId: lead, content: [words('다리를 점검했다.'), gallery] })
    await publish(id, 2)
    await save(id, 3, { leadId: lead, content: [words('다리를 점검했다.'), figure(later)] })
    const usesOf = async (mediaId: string) => (await getLibraryItem({ actor: editor, mediaId }))?.uses.map(({ headline, place, path }) => [headline, place, path !== null])
    expect([await usesOf(lead), await usesOf(shown), await usesOf(later)]).toEqual([[['가람대교 점검', 'both', true]], [['가람대교 점검', 'live', true]], [['가람대교 점검', 'both', true]]])
    await publish(id, 4)
    expect([await usesOf(shown), await names({ state: 'unused', query: '본문.jpg' }), await names({ state: 'unused', query: '머리.jpg' })]).toEqual([[], ['본문.jpg'], []])
  })

  it('names nobody a draft that they may not read, and counts it', async () => {
    const id = await bring('비밀.jpg')
    await begin({ headline: '아직 아무도 모르는 기사', leadId: id, content: [words('비밀.')] })
    const item = await getLibraryItem({ actor: reporter, mediaId: id })
    expect({ uses: item?.uses, hidden: item?.hiddenUses, mayDescribe: item?.mayDescribe, mayReplace: item?.mayReplace }).toEqual({ uses: [], hidden: 1, mayDescribe: false, mayReplace: false })
    expect((await getLibraryItem({ actor: desk, mediaId: id }))?.uses.map(({ headline }) => headline)).toEqual(['아직 아무도 모르는 기사'])
    expect(await getLibraryItem({ actor: editor, mediaId: 'x' })).toBeNull()
  })

  it('is filtered by kind, by what is missing, by rights, by who brought it and when, each together with words of two syllables', async () => {
    const today = seoulDay(new Date())
    const [ended, ending, open] = [await bring('감자 하나.jpg', { by: reporter }), await bring('감자 둘.jpg', { by: reporter }), await bring('감자 셋.jpg', { by: reporter })]
    await uploadFile({ actor: reporter, upload: uploadOf('감자 수확량.hwp', hwpFile()) })
    for (const [mediaId, rightsUntil, alt, credit] of [[ended, '2020-01-01', '감자', ''], [ending, today, '', '한서윤'], [open, null, '', '']] as const) expect(await saveMedia({ actor: editor, input: { mediaId, baseVersion: 1, rightsUntil, alt, credit } })).toMatchObject({ ok: true })
    const of = async (filter: LibraryFilter) => (await names({ query: '감자', ...filter }))?.toSorted()
    expect(await of({})).toEqual(['감자 둘.jpg', '감자 셋.jpg', '감자 수확량.hwp', '감자 하나.jpg'])
    expect(await of({ kind: 'file' })).toEqual(['감자 수확량.hwp'])
    expect([await of({ state: 'expired' }), await of({ state: 'expiring' })]).toEqual([['감자 하나.jpg'], ['감자 둘.jpg']])
    expect([await of({ state: 'without-alt' }), await of({ state: 'without-credit' })]).toEqual([['감자 둘.jpg', '감자 셋.jpg'], ['감자 셋.jpg', '감자 하나.jpg']])
    expect([(await of({ uploaderId: reporter.staffId }))?.length, await of({ uploaderId: desk.staffId })]).toEqual([4, []])
    expect([(await of({ from: today, to: today }))?.length, await of({ to: '2020-01-01' }), await names({ query: '감자 %' })]).toEqual([4, [], []])
    expect(await countLibrary({ filter: { query: '감자', kind: 'picture' }, most: 2 })).toBe(2)
  })
})

describe('words in the library', () => {
  it('are changed once by whoever saves first, by who brought it or a desk, and the record tells what', async () => {
    const mediaId = await bring('강변.jpg', { by: reporter })
    expect(await saveMedia({ actor: await makeStaff('reporter'), input: { mediaId, baseVersion: 1, alt: '강' } })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await saveMedia({ actor: reporter, input: { mediaId, baseVersion: 1, alt: '눈 덮인 강변\r\n길', focal: { x: 0.2, y: 0.4 } } })).toEqual({ ok: true, version: 2 })
    expect(await saveMedia({ actor: desk, input: { mediaId, baseVersion: 1, alt: '다른 말' } })).toEqual({ ok: false, problem: { code: 'media-changed' } })
    expect(await saveMedia({ actor: desk, input: { mediaId, baseVersion: 2, alt: '눈 덮인 강변\n길' } })).toEqual({ ok: true, version: 2 })
    expect(await rowOf(mediaId)).toMatchObject({ alt: '눈 덮인 강변\n길', focal: { x: 0.2, y: 0.4 }, version: 2 })
    const [line] = await db().select().from(auditLog).where(eq(auditLog.action, 'media.changed')).orderBy(auditLog.id).then((lines) => lines.filter(({ subjectId }) => subjectId === mediaId))
    expect(line?.details).toEqual({ changed: ['alt', 'focal'], before: { alt: '', focal: null }, after: { alt: '눈 덮인 강변\n길', focal: { x: 0.2, y: 0.4 } } })
    for (const input of [{ mediaId, baseVersion: 2, rightsUntil: '2026-02-31' }, { mediaId, baseVersion: 2, credit: 'a\0b' }, { mediaId, baseVersion: 2, focal: { x: 2, y: 0 } }]) expect(await saveMedia({ actor: desk, input })).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
  })

  it('that say when the rights end stay in the newsroom', async () => {
    const lead = await bring('기한.jpg')
    await saveMedia({ actor: editor, input: { mediaId: lead, baseVersion: 1, rightsUntil: '2020-01-01', focal: { x: 0.1, y: 0.9 } } })
    const id = await begin({ leadId: lead, content: [words('기한.')] })
    await publish(id, 2)
    const [row] = await db().select().from(publishedArticles).where(eq(publishedArticles.articleId, id))
    expect(row?.leadPicture).toMatchObject({ focal: { x: 0.1, y: 0.9 } })
    expect(row?.leadPicture).not.toHaveProperty('rightsUntil')
  })
})

describe('other bytes', () => {
  const replacing = async (mediaId: string, bytes: Uint8Array, { actor = editor, name = '새 사진.jpg', baseVersion = 1 } = {}) => replaceMedia({ actor, mediaId, baseVersion, upload: uploadOf(name, bytes) })

  it('are before readers in every article at once, and nothing else of those articles', async () => {
    const mediaId = await bring('다리.jpg')
    const was = (await rowOf(mediaId))?.path ?? ''
    const [first, second] = [await begin({ headline: '다리 하나', leadId: mediaId, content: [words('하나.')] }), await begin({ headline: '다리 둘', content: [figure(mediaId)] })]
    await publish(first, 2)
    await publish(second, 2)
    await save(first, 3, { headline: '아직 내지 않은 제목', leadId: mediaId, content: [words('아직 내지 않은 글.')] })
    const [journal] = [await db().$count(publicChanges)]
    const replaced = await replacing(mediaId, await plainPicture(80, 50, '#ee2323').jpeg().toBuffer())
    expect(replaced).toMatchObject({ ok: true, version: 2 })
    const now = (await rowOf(mediaId))?.path ?? ''
    const shown = async (id: string) => (await db().select().from(publishedArticles).where(eq(publishedArticles.articleId, id)))[0]
    const [one, two] = [await shown(first), await shown(second)]
    expect([one?.headline, one?.bodyText, one?.leadPicture]).toEqual(['다리 하나', '하나.', expect.objectContaining({ src: `/media/${now}`, width: 80, height: 50 })])
    expect([two?.bodyHtml.includes(now), two?.bodyHtml.includes(was), now === was]).toEqual([true, false, false])
    expect(await db().$count(publicChanges)).toBe(journal + 2)
    if (replaced.ok) expect(replaced.changes.flatMap(({ articleNumbers }) => articleNumbers).toSorted()).toEqual([one?.number, two?.number].toSorted())
    expect((await mediaStorage().get(was))?.length).toBeGreaterThan(0)
    expect((await getLibraryItem({ actor: editor, mediaId }))?.history[0]).toMatchObject({ action: 'media.replaced', formerPath: was })
  })

  it('are publishing once readers see what they replace', async () => {
    const mediaId = await bring('내 사진.jpg', { by: reporter })
    const id = await begin({ leadId: mediaId, content: [words('글.')], by: reporter })
    expect(await replacing(mediaId, await newPhotograph(), { actor: await makeStaff('reporter') })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await replacing(mediaId, await newPhotograph(), { actor: reporter })).toMatchObject({ ok: true, version: 2, changes: [] })
    await publish(id, 2)
    const path = (await rowOf(mediaId))?.path
    for (const actor of [reporter, desk]) expect(await replacing(mediaId, await newPhotograph(), { actor, baseVersion: 2 })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect((await rowOf(mediaId))?.path).toBe(path)
  })

  it('are not the same ones, not another item’s, of the same kind, and on the newest version', async () => {
    const bytes = await newPhotograph()
    const [mediaId] = [await bring('하나.jpg', { bytes })]
    const other = await newPhotograph()
    await bring('둘.jpg', { bytes: other })
    const codeOf = async (answer: Promise<Awaited<ReturnType<typeof replaceMedia>>>) => answer.then((outcome) => (outcome.ok ? 'ok' : outcome.problem.code))
    expect(await codeOf(replacing(mediaId, bytes))).toBe('media-same')
    expect(await codeOf(replacing(mediaId, other))).toBe('media-known')
    expect(await codeOf(replacing(mediaId, pdfFile('x')))).toBe('image-unsupported')
    expect(await codeOf(replacing(mediaId, await newPhotograph(), { baseVersion: 7 }))).toBe('media-changed')
    const file = await uploadFile({ actor: editor, upload: uploadOf('보도자료.pdf', pdfFile('하나')) })
    expect(await codeOf(replacing(file.ok ? file.mediaId : '', Buffer.concat([hwpFile(), Buffer.from('더')]), { name: '보도자료.hwp' }))).toBe('media-kind')
    expect(await codeOf(replacing('../x', bytes))).toBe('not-found')
  })

  it('of a file that an article offers change its address and size there', async () => {
    const file = await uploadFile({ actor: editor, upload: uploadOf('계획.pdf', pdfFile('계획')) })
    const mediaId = file.ok ? file.mediaId : ''
    const id = await begin({ headline: '계획 발표', content: [{ type: 'attachment', attrs: { media: mediaId, name: '계획.pdf', bytes: 10, mime: 'application/pdf' } }] })
    await publish(id, 2)
    const longer = Buffer.concat([pdfFile('고친 계획'), Buffer.alloc(60_000, 32)])
    expect(await replacing(mediaId, longer, { name: '계획 고침.pdf' })).toMatchObject({ ok: true })
    const [row] = await db().select().from(publishedArticles).where(eq(publishedArticles.articleId, id))
    expect([row?.bodyHtml.includes((await rowOf(mediaId))?.path ?? '?'), /6\d KB/.test(row?.bodyHtml ?? '')]).toEqual([true, true])
  })
})

describe('downloads', () => {
  it('are added up, those of former bytes too', async () => {
    const file = await uploadFile({ actor: editor, upload: uploadOf('통계.pdf', pdfFile('통계')) })
    const mediaId = file.ok ? file.mediaId : ''
    const note = async (times: number) => {
      for (let time = 0; time < times; time += 1) downloadCounter().note((await rowOf(mediaId))?.path ?? '')
      await downloadCounter().flush()
    }
    const told = async (paths: string[]) => (await GET(new Request(`https://saebyeok.example/api/downloads?of=${paths.join()}`))).json() as unknown
    const former = (await rowOf(mediaId))?.path ?? ''
    await note(2)
    await note(1)
    expect(await told([former, `00/${'0'.repeat(30)}.pdf`, '../../etc/passwd', "' or 1=1"])).toEqual({ [former]: 3 })
    await replaceMedia({ actor: editor, mediaId, baseVersion: 1, upload: uploadOf('통계.pdf', pdfFile('고친 통계')) })
    await note(4)
    expect((await getLibraryItem({ actor: editor, mediaId }))?.downloads).toBe(7)
    expect(await told([(await rowOf(mediaId))?.path ?? ''])).toEqual({ [(await rowOf(mediaId))?.path ?? '']: 4 })
    expect((await listLibrary({ actor: editor, filter: { query: '통계.pdf' } }))?.rows.map(({ downloads }) => downloads)).toEqual([7])
  })
})
