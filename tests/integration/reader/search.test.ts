import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, publishedArticles, publishedSearch } from '@/db/schema'
import type { SaveArticleInput } from '@/domain/articles/inputs'
import { gramsOf } from '@/domain/search/grams'
import { indexForm } from '@/domain/search/index-terms'
import { readSearchRequest } from '@/domain/search/search-request'
import type { StaffActor } from '@/domain/staff/staff'
import { publishArticle } from '@/newsroom/articles/publish-article'
import { saveArticle } from '@/newsroom/articles/save-article'
import { fillSearch } from '@/newsroom/door/fill-search'
import { republish } from '@/newsroom/door/republish'
import { forgetLexicon } from '@/published/search/lexicon'
import { searchArticles } from '@/published/search/search-articles'
import { suggestCompletions } from '@/published/search/suggest-completions'
import { paragraphs } from '@/tests/support/documents'
import { makePaper, makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { beginArticle, publishSaved } from '@/tests/support/write-article'

useNewsroomDatabase()

let editor: StaffActor
let paper: Awaited<ReturnType<typeof makePaper>>
const numbers: Record<string, number> = {}
const ids: Record<string, string> = {}

/** Headlines with bodies, tags and sections, the oldest first: what the queries below are about. */
const stories: Record<string, Partial<SaveArticleInput>> = {
  '가람시, 일자리 창출 예산 늘린다': { body: paragraphs('가람시가 14일 코로나19 뒤의 AI 교육을 알렸다. 대구시는 이미 시작했다.'), tags: ['청년정책'] },
  '대구 골목의 아침을 걷다': { body: paragraphs('오래된 가게가 문을 연다.'), sectionId: 'economy', label: 'interview' },
  '해오름시장 새 지붕 얹는다': { body: paragraphs('상인들은 “대구 서문에서 배워 왔다”고 말했다. 마을버스가 늘어 손님이 는다.'), tags: ['시장'] },
  '마을버스 첫차 당긴다': { body: paragraphs('새벽 노선을 두 개 늘린다. 도서관 앞에도 선다.'), contributorIds: [] },
  '도서관, 밤 열 시까지': { body: paragraphs('노선을 바꾼 마을버스를 타면 된다. 도서관은 조용하다.'), sectionId: 'economy' },
}

beforeAll(async () => {
  editor = await makeStaff('editor')
  paper = await makePaper()
  for (const [headline, changes] of Object.entries(stories)) await publish(headline, { headline, ...changes })
  await draft('대구 아직 내지 않은 기사', {})
  for (let place = 1; place <= 45; place += 1) await publish(`꽃소식 ${place}`, { headline: `꽃소식 ${place}`, body: paragraphs('산수유가 피었다.') })
  await publish('내일 나올 대구 소식', { headline: '내일 나올 대구 소식' })
  const tomorrow = sql`now() + interval '1 day'`
  await db().update(publishedArticles).set({ visibleFrom: tomorrow }).where(eq(publishedArticles.number, numbers['내일 나올 대구 소식'] ?? 0))
  await db().update(publishedSearch).set({ visibleFrom: tomorrow }).where(eq(publishedSearch.number, numbers['내일 나올 대구 소식'] ?? 0))
}, 120_000)

async function draft(key: string, changes: Partial<SaveArticleInput>, version = 1): Promise<number> {
  if (version === 1) ids[key] = await beginArticle(editor)
  const sectionId = changes.sectionId === 'economy' ? paper.economy : paper.society
  const input = {
    articleId: ids[key] ?? '', baseVersion: version, headline: key, standfirst: '', excerpt: '', label: null, contributorIds: [paper.contributorId], tags: [], lead: null,
    body: paragraphs('본문이다.'), ...changes, sectionId,
  }
  const saved = await saveArticle({ actor: editor, input })
  if (!saved.ok) throw new Error(saved.problem.code)
  return saved.version
}

async function publish(key: string, changes: Partial<SaveArticleInput>, version = 1): Promise<number> {
  const baseVersion = await draft(key, changes, version)
  const published = await publishSaved(editor, ids[key] ?? '', baseVersion)
  numbers[key] = published.number
  return published.version
}

const search = (q: string, more: Record<string, string> = {}) => searchArticles(readSearchRequest({ q, ...more }))
const headlines = async (q: string, more: Record<string, string> = {}) => (await search(q, more)).hits.map(({ article }) => article.headline)

const [budget, alley, roof, bus, library] = Object.keys(stories)

describe('a search finds', () => {
  it.each([
    ['two syllables, in the headline first, then the newest', '대구', [alley, roof, budget]],
    ['a part of a word', '오름', [roof]],
    ['one syllable', '얹', [roof]],
    ['two words, wherever they stand, one in a headline first', '마을버스 노선', [bus, library]],
    ['a phrase', '"노선을 바꾼"', [library]],
    ['what does not have a word', '마을버스 -도서관', [roof]],
    ['what does not have a phrase', '마을버스 -"노선을 바꾼"', [bus, roof]],
    ['a word of letters and digits', '코로나19', [budget]],
    ['Latin in any case', 'ai', [budget]],
    ['a tag', '청년정책', [budget]],
    ['who signed it', '배도윤 지붕', [roof]],
    ['first consonants of a headline', 'ㅎㅇㄹㅅㅈ', [roof]],
    ['first consonants of a tag', 'ㅊㄴㅈㅊ', [budget]],
    ['decomposed letters, as macOS writes them', '도서관'.normalize('NFD'), [library, bus]],
    ['typographic quotes and signs', '“서문에서 배워”, ', [roof]],
  ])('%s: %s', async (_, query, found) => {
    const { hits, total, reworded } = await search(query)
    expect([hits.map(({ article }) => article.headline), total, reworded]).toEqual([found, { count: found.length, sureness: 'exact' }, null])
  })

  it('by the newest when that is asked for', async () => {
    expect(await headlines('대구', { sort: 'newest' })).toEqual([roof, alley, budget])
  })

  it.each<[Record<string, string>, (string | undefined)[]]>([
    [{ section: 'economy' }, [alley]],
    [{ label: 'interview' }, [alley]],
    [{ contributor: 'bae-doyun', section: 'society' }, [roof, budget]],
    [{ contributor: 'nobody' }, []],
    [{ period: 'day' }, [alley, roof, budget]],
    [{ from: '2001-01-01', to: '2001-12-31' }, []],
    [{ from: '2001-01-01' }, [alley, roof, budget]],
  ])('only what the filters let through: %j', async (filters, found) => {
    expect(await headlines('대구', filters)).toEqual(found)
  })

  it('and marks it in headline and passage', async () => {
    const { hits } = await search('대구')
    expect(hits.map(({ headline, passage }) => [...headline, ...(passage ?? [])].filter(({ isMarked }) => isMarked).map(({ text }) => text))).toEqual([['대구'], ['대구'], ['대구']])
  })
})

describe('what was meant', () => {
  it.each([
    ['the other layout', 'eorn', 'layout', '대구', alley],
    ['a word without its particle', '도서관에서는', 'particles', '도서관', library],
    ['a particle that hides most', '대구시가', 'particles', '대구시', budget],
    ['a long word written apart', '일자리예산', 'spacing', '일자리 예산', budget],
  ])('%s: %s', async (_, written, reason, text, first) => {
    const { hits, reworded } = await search(written)
    expect([reworded, hits[0]?.article.headline]).toEqual([{ reason, text }, first])
    expect((await search(written, { as: 'written' })).total.count).toBe(0)
  })

  it('is suggested where a word is misspelt, and never what finds nothing', async () => {
    forgetLexicon()
    expect((await search('도서괸')).suggestion).toBe('도서관')
    expect((await search('전혀없는낱말')).suggestion).toBeNull()
  })
})

describe('pages', () => {
  it('follow one another without a gap, twenty each, with a count of all', async () => {
    const pages = await Promise.all(['1', '2', '3', '4'].map((page) => search('산수유', { page })))
    expect(pages.map(({ hits, total, pages: count }) => [hits.length, total.count, count])).toEqual([[20, 45, 3], [20, 45, 3], [5, 45, 3], [0, 45, 3]])
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ article }) => article.number))).size).toBe(45)
  })

  it('follow one another also where headlines come first, and where texts are looked at', async () => {
    for (const query of ['꽃소식', '"산수유가 피었다"', '소식 산수유']) {
      const pages = await Promise.all(['1', '2', '3'].map((page) => search(query, { page })))
      expect([query, pages.map(({ hits }) => hits.length), new Set(pages.flatMap(({ hits }) => hits.map(({ article }) => article.number))).size]).toEqual([query, [20, 20, 5], 45])
    }
  })
})

describe('readers never find', () => {
  it('what is not published, or not yet', async () => {
    expect(await headlines('아직 내지 않은')).toEqual([])
    expect(await headlines('내일 나올')).toEqual([])
    forgetLexicon()
    expect((await suggestCompletions('대구')).map(({ text }) => text)).toEqual([alley])
  })

  it('the old words of a changed article once it is published again, but the new ones', async () => {
    const version = await publish('고칠 기사', { headline: '먹구름 몰려온다' })
    const saved = await draft('고칠 기사', { headline: '무지개 뜬다' }, version)
    expect([await headlines('먹구름'), await headlines('무지개')]).toEqual([['먹구름 몰려온다'], []])
    const outcome = await publishArticle({ actor: editor, input: { articleId: ids['고칠 기사'] ?? '', baseVersion: saved } })
    expect(outcome).toMatchObject({ ok: true })
    expect([await headlines('먹구름'), await headlines('무지개')]).toEqual([[], ['무지개 뜬다']])
  })

  it('what was taken back', async () => {
    await publish('거둘 기사', { headline: '거둬들일 소식' })
    expect(await headlines('거둬들일')).toEqual(['거둬들일 소식'])
    await db().update(articles).set({ liveRevisionId: null }).where(eq(articles.id, ids['거둘 기사'] ?? ''))
    await republish({ actor: { kind: 'operator' } })
    expect(await headlines('거둬들일')).toEqual([])
  })
})

describe('the index', () => {
  it('is filled by itself for what an older paper published, and made anew in another form', async () => {
    await db().delete(publishedSearch)
    expect(await headlines('도서관')).toEqual([])
    expect(await fillSearch()).toBeGreaterThan(50)
    expect(await headlines('도서관')).toEqual([library, bus])
    await db().update(publishedSearch).set({ form: indexForm - 1, words: '' }).where(eq(publishedSearch.number, numbers[String(library)] ?? 0))
    expect([await fillSearch(), await fillSearch()]).toEqual([1, 0])
    expect(await headlines('도서관')).toEqual([library, bus])
  })

  it('cuts words in the database as the domain does', async () => {
    const run = fc.string({ unit: fc.constantFrom(...'가나다라힣一龥'), minLength: 1, maxLength: 9 })
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(run, fc.constantFrom('ai', '19', 'ㅋㅋ')), { minLength: 1, maxLength: 6 }), async (words) => {
      const { rows } = await db().execute<{ grams: string[] }>(sql`select search_grams(${words.join(' ')}) as grams`)
      const expected = words.flatMap((word) => (/[가-힣一-龥]/.test(word) ? gramsOf(word) : [word]))
      expect([...new Set(rows[0]?.grams)].filter(Boolean).sort()).toEqual([...new Set(expected)].sort())
    }), { numRuns: 60 })
  })

  it.each(["' | '대구", "대구' & !'x", '\\', '대구\\', ":*'", '(', '!', '"', '-', '가'.repeat(500), '%_%', '\u0000대구'])('takes %s for a question and nothing else', async (query) => {
    expect((await search(query)).total.sureness).toBe('exact')
  })
})
