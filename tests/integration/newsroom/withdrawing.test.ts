import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { articleViewTotals, articles, auditLog, boardEntries, publicChanges, publishedArticles, publishedCorrections, publishedSearch, revisions, sections, withdrawals, withdrawnArticles } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import { readSearchRequest } from '@/domain/search/search-request'
import type { StaffActor } from '@/domain/staff/staff'
import { seoulDay } from '@/lib/korean-time'
import { pinArticle } from '@/newsroom/articles/pin-article'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { putBackArticle } from '@/newsroom/articles/put-back-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { withdrawArticle } from '@/newsroom/articles/withdraw-article'
import { findArticles } from '@/newsroom/desk/find-articles'
import { getArticleDraft } from '@/newsroom/desk/get-article-draft'
import { getArticleExit } from '@/newsroom/desk/get-article-exit'
import { republish } from '@/newsroom/door/republish'
import { findArticle } from '@/published/addresses'
import { getArchiveDay } from '@/published/archive'
import { getArticle } from '@/published/articles'
import { getBoardAround } from '@/published/board-around'
import { getBoardPage } from '@/published/boards'
import { getArticleCompany } from '@/published/company'
import { getContributorPage } from '@/published/contributors'
import { getCorrectionsPage } from '@/published/corrections'
import { keepViews } from '@/published/counting/keep-views'
import { visitKey } from '@/published/counting/visit-key'
import { forgetPublicChange } from '@/published/expire'
import { getFront } from '@/published/front'
import { listLatest } from '@/published/latest'
import { forgetLexicon } from '@/published/search/lexicon'
import { searchArticles } from '@/published/search/search-articles'
import { suggestCompletions } from '@/published/search/suggest-completions'
import { getSectionPage } from '@/published/sections'
import { getTagPage } from '@/published/tags'
import { forgetMostRead, getViewTotals, listMostRead } from '@/published/views'
import { getWithdrawn } from '@/published/withdrawn'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { publishSaved, publishWords } from '@/tests/support/write-article'

// Without Next around it nothing is remembered: what is asked here is what a page asks that is made for the first time.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
let board: string

beforeAll(async () => {
  editor = await makeStaff('editor')
  paper = await makePaper()
  const [made] = await db().insert(sections).values({ slug: 'press-release', name: '보도자료', layout: 'board', position: 5 }).returning({ id: sections.id })
  board = made?.id ?? ''
  await republish({ actor: { kind: 'operator' } })
})
beforeEach(() => {
  forgetMostRead()
  forgetLexicon(true)
})

type Published = { id: string; number: number; path: string; version: number }

async function publish(headline: string, given: Partial<SaveArticleInput> = {}): Promise<Published> {
  return publishWords(editor, { headline, sectionId: paper.society, contributorIds: [paper.contributorId], tags: ['하천'], body: paragraphs(`${headline}, 가람시가 21일 알렸다.`), ...given })
}

const words = { reason: '취재원이 사실과 다르다고 알려 왔다.', notice: '이 기사는 사실 확인이 모자라 거두어들였습니다.', showsHeadline: false }
const withdraw = ({ id, version }: Published, given: Partial<typeof words> = {}, actor = editor) => withdrawArticle({ actor, input: { articleId: id, baseVersion: version, ...words, ...given } })
const recordOf = async ({ id }: Published) => (await db().select().from(articles).where(eq(articles.id, id)))[0]

/** Names of the reads in whose answer the words stand. */
async function whereSaid(said: string, other: Published): Promise<string[]> {
  const beside = await getArticle(other.number)
  if (!beside) throw new Error('the other article is not there')
  const answers: Record<string, unknown> = {
    front: await getFront(), latest: await listLatest(), section: await getSectionPage('society', 1), board: await getBoardPage('press-release', 1),
    tag: await getTagPage('하천', 1), contributor: await getContributorPage('bae-doyun', 1), otherArticle: beside, company: await getArticleCompany(beside),
    day: await getArchiveDay(seoulDay(new Date()), 1), around: await getBoardAround(other.number, 'press-release'), mostRead: await listMostRead(), corrections: await getCorrectionsPage(1),
    search: (await searchArticles(readSearchRequest({ q: said }))).hits, suggestions: (await suggestCompletions(said.slice(0, 3))).filter(({ text }) => text === said), finder: await findArticles({ actor: editor, query: said }),
  }
  return Object.entries(answers).filter(([, answer]) => JSON.stringify(answer).includes(said)).map(([name]) => name)
}

async function view(number: number): Promise<void> {
  await keepViews([{ key: visitKey('소금', { address: '192.0.2.1', userAgent: `독자 ${Math.random()}`, number }), number, at: Date.now(), source: 'naver', host: '' }])
}

describe('a withdrawn article', () => {
  it('leaves no trace in anything that readers or writers are shown, and its number tells that it was withdrawn', async () => {
    const note = { type: 'correctionNote' as const, attrs: { kind: 'correction', date: '2026-11-21' }, content: paragraphs('가람천은 12킬로미터다.').content ?? [] }
    const headline = '가람천 물길 십 년 만에 열린다'
    const gone = await publish(headline, { body: { type: 'doc', content: [...(paragraphs('물길이 열린다.').content ?? []), note] } })
    const other = await publish('가람천 둑길 새로 깐다', { body: { type: 'doc', content: [...(paragraphs('둑길을 깐다.').content ?? []), { type: 'relatedArticle', attrs: { number: gone.number } }] } })
    await view(gone.number)
    const places = ['front', 'latest', 'day', 'section', 'tag', 'contributor', 'otherArticle', 'company', 'mostRead', 'corrections', 'search', 'suggestions', 'finder']
    expect(await whereSaid(headline, other)).toEqual(expect.arrayContaining(places))

    const done = await withdraw(gone)
    expect(done).toMatchObject({ ok: true, number: gone.number, change: { articleNumbers: [gone.number], sectionSlugs: ['society'], contributorSlugs: ['bae-doyun'], tagSlugs: ['하천'], corrections: true, everyArticle: true } })
    if (!done.ok) throw new Error(done.problem.code)
    forgetPublicChange(done.change)
    expect(await whereSaid(headline, other)).toEqual([])
    expect(await whereSaid(gone.path, other)).toEqual([])
    expect([await getArticle(gone.number), await findArticle(gone.number), (await getViewTotals([gone.number])).size]).toEqual([null, 'withdrawn', 0])
    expect(await getWithdrawn(gone.number)).toEqual({ number: gone.number, headline: null, notice: words.notice, withdrawnAt: expect.any(Date) as Date })
    for (const table of [publishedArticles, publishedSearch, publishedCorrections]) expect(await db().$count(table, eq(table.number, gone.number))).toBe(0)

    const [before] = await db().select().from(articleViewTotals).where(eq(articleViewTotals.number, gone.number))
    await view(gone.number)
    expect(await db().select().from(articleViewTotals).where(eq(articleViewTotals.number, gone.number))).toEqual([before])
  })

  it('is told in the record and the journal, with everything that a server has to forget', async () => {
    const older = await publish('다온시장 지붕 얹는다')
    const gone = await publish('다온시장 주차장 넓힌다')
    const newer = await publish('다온시장 첫 밤장 연다', { body: { type: 'doc', content: [{ type: 'relatedArticle', attrs: { number: gone.number } }, ...(paragraphs('밤장이 선다.').content ?? [])] } })
    const done = await withdraw(gone)
    if (!done.ok) throw new Error(done.problem.code)
    const lines = await db().select().from(publicChanges)
    expect(lines.find(({ id }) => id === done.changeId)?.change).toMatchObject({ articleNumbers: [gone.number], neighbourNumbers: [older.number, newer.number], everyArticle: true })
    expect(lines.at(-1)?.change.articleNumbers).toEqual([newer.number])
    expect(done.change.paths).not.toContain(gone.path)
    const [entry] = await db().select().from(auditLog).where(and(eq(auditLog.action, 'article.withdrawn'), eq(auditLog.subjectId, gone.id)))
    expect(entry).toMatchObject({ actorId: editor.staffId, details: { number: gone.number, ...words } })
    const draft = await getArticleDraft({ actor: editor, articleId: gone.id })
    expect(draft && (await getArticleExit({ actor: editor, draft }))).toEqual({ kind: 'withdrawn', by: editor.name, at: expect.any(Date) as Date, reason: words.reason, notice: words.notice, mayPutBack: true })
  })

  it('keeps its number on its board, which nobody else gets', async () => {
    const [first, gone, last] = [await publish('첫 알림', { sectionId: board }), await publish('거둘 알림', { sectionId: board }), await publish('셋째 알림', { sectionId: board })]
    await pinArticle({ actor: editor, input: { articleId: gone.id, isPinned: true } })
    expect((await withdraw(gone)).ok).toBe(true)
    const page = await getBoardPage('press-release', 1)
    expect(page && [page.notices.length, page.total, page.rows.map(({ number, boardNumber }) => [number, boardNumber])]).toEqual([0, 2, [[last.number, 3], [first.number, 1]]])
    expect((await getBoardAround(first.number, 'press-release'))?.after?.number).toBe(last.number)
    const fourth = await publish('넷째 알림', { sectionId: board })
    const numbers = await db().select({ id: boardEntries.articleId, number: boardEntries.number }).from(boardEntries)
    expect([numbers.find(({ id }) => id === gone.id)?.number, numbers.find(({ id }) => id === fourth.id)?.number]).toEqual([2, 4])
  })

  it('stays withdrawn when the reader side is built anew', async () => {
    const gone = await publish('가람시 예산 줄인다')
    await withdraw(gone, { showsHeadline: true })
    await db().delete(withdrawnArticles)
    await republish({ actor: { kind: 'operator' } })
    expect([await getArticle(gone.number), (await getWithdrawn(gone.number))?.headline]).toEqual([null, '가람시 예산 줄인다'])
  })

  it('is written on, published and pinned by nobody until it is put back; published again it has its number, address and first date, and its cards', async () => {
    const gone = await publish('해오름 도서관 문 연다')
    const other = await publish('해오름 도서관 가는 길', { body: { type: 'doc', content: [{ type: 'relatedArticle', attrs: { number: gone.number } }, ...(paragraphs('버스로 간다.').content ?? [])] } })
    const shown = (await getArticle(gone.number))?.firstPublishedAt
    await withdraw(gone)
    const record = await recordOf(gone)
    const text = { headline: '고친 제목', standfirst: '', excerpt: '', label: null, sectionId: paper.society, contributorIds: [], tags: [], lead: null, body: paragraphs('고친 글') }
    // Somebody who was writing at that moment loses nothing.
    expect(await saveArticle({ actor: editor, input: { articleId: gone.id, baseVersion: gone.version, ...text } })).toEqual({ ok: false, problem: { code: 'article-closed' } })
    expect(await db().select({ headline: revisions.headline }).from(revisions).where(and(eq(revisions.articleId, gone.id), eq(revisions.kind, 'branch')))).toEqual([{ headline: '고친 제목' }])
    for (const refused of [
      await publishArticle({ actor: editor, input: { articleId: gone.id, baseVersion: gone.version } }),
      await pinArticle({ actor: editor, input: { articleId: gone.id, isPinned: true } }),
      await withdraw(gone),
    ]) expect(refused).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await recordOf(gone)).toEqual(record)

    expect(await putBackArticle({ actor: editor, input: { articleId: gone.id } })).toEqual({ ok: true })
    // Readers go on being told until it is published.
    expect([(await recordOf(gone))?.status, await getArticle(gone.number), (await getWithdrawn(gone.number))?.notice]).toEqual(['draft', null, words.notice])
    const again = await publishSaved(editor, gone.id, gone.version)
    expect([again.number, again.path]).toEqual([gone.number, gone.path])
    expect([(await getArticle(gone.number))?.firstPublishedAt, await getWithdrawn(gone.number), await db().$count(withdrawals, eq(withdrawals.articleId, gone.id))]).toEqual([shown, null, 0])
    expect((await getArticle(other.number))?.bodyHtml).toContain('해오름 도서관 문 연다')
  })

  it('is withdrawn by editors and admins alone, on the version that they know, with a reason and a notice', async () => {
    const story = await publish('새 다리 놓는다')
    for (const role of ['reporter', 'desk'] as const) expect(await withdraw(story, {}, await makeStaff(role))).toEqual({ ok: false, problem: { code: 'not-allowed' } })
    expect(await withdraw({ ...story, version: story.version - 1 })).toEqual({ ok: false, problem: { code: 'version-conflict', detail: String(story.version) } })
    expect(await withdraw(story, { reason: '  ' })).toEqual({ ok: false, problem: { code: 'bad-input', field: 'reason' } })
    expect(await withdraw(story, { notice: '' })).toEqual({ ok: false, problem: { code: 'bad-input', field: 'notice' } })
    expect(await getArticle(story.number)).not.toBeNull()
    const desk = await makeStaff('desk')
    await withdraw(story)
    expect(await putBackArticle({ actor: desk, input: { articleId: story.id } })).toEqual({ ok: false, problem: { code: 'not-allowed' } })
  })

  it('is one thing or the other when it is published at the same moment; many at once wait for nobody in a circle', async () => {
    const stories: Published[] = []
    for (let place = 0; place < 6; place += 1) {
      const cards = stories.slice(-2).map(({ number }) => ({ type: 'relatedArticle' as const, attrs: { number } }))
      stories.push(await publish(`겨울 축제 ${place}`, { sectionId: board, body: { type: 'doc', content: [...cards, ...(paragraphs('축제가 열린다.').content ?? [])] } }))
    }
    const races = stories.flatMap((story) => [withdraw(story), publishArticle({ actor: editor, input: { articleId: story.id, baseVersion: story.version } })])
    const outcomes = await Promise.all([...races, republish({ actor: { kind: 'operator' } })])
    for (const [place, story] of stories.entries()) {
      const [withdrawn, published] = [outcomes[place * 2], outcomes[place * 2 + 1]].map((outcome) => outcome && 'ok' in outcome && outcome.ok)
      expect([withdrawn, published]).toEqual([!published, !withdrawn])
      const [record, row, told] = [await recordOf(story), await getArticle(story.number), await getWithdrawn(story.number)]
      expect([record?.status, row === null, told === null]).toEqual(withdrawn ? ['withdrawn', true, false] : ['published', false, true])
    }
    const headlines = (await db().select({ number: publishedArticles.number, html: publishedArticles.bodyHtml }).from(publishedArticles)).map(({ html }) => html).join('')
    for (const story of stories) if ((await recordOf(story))?.status === 'withdrawn') expect(headlines).not.toContain(story.path)
  })
})
