import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readSearchRequest } from '@/domain/search/search-request'
import { putReaderRow } from '@/newsroom/door/put-reader-row'
import { getLexicon } from '@/published/search/lexicon'
import { searchArticles } from '@/published/search/search-articles'
import { suggestCompletions } from '@/published/search/suggest-completions'
import { makeArticles, rareReporter } from './data/articles'
import { fillPaper, makeSearchIndex } from './data/fill-paper'
import { Random } from './data/random'
import { Vocabulary } from './data/vocabulary'
import { timesOf } from './measure'
import { reportWithin } from './report'
import { readArguments, withDatabase } from './with-database'

/** Budget of every kind of query at the 99th percentile, in ms, and how often each is asked. */
const budget = 50
const rounds = 200
const { count: articles, kept } = readArguments(100_000)

/**
 * Measures search on the embedded database with 100,000 articles of 2,000 characters: each kind of query through the very function that the page
 * calls (results, counts, passages), the size of what search keeps, and what it adds to a publication.
 */
async function measure(): Promise<void> {
  await reportSizes()
  await measureQueries()
  await measureWriting()
}

async function fill(): Promise<void> {
  await fillPaper(articles, (done) => console.log(`${done} articles`))
  await makeSearchIndex()
}

/** Every kind: how the n-th query of it is written. `lastWeek` is its first day. */
function kinds(lastWeek: string): Record<string, (index: number) => Record<string, string>> {
  const vocabulary = new Vocabulary()
  const { nouns } = vocabulary
  const random = new Random(5)
  const commonest = nouns.slice(0, 40)
  const two = nouns.filter((noun) => noun.length === 2)
  const three = nouns.filter((noun) => noun.length === 3)
  const four = nouns.filter((noun) => noun.length === 4)
  const of = (words: string[]) => (index: number) => words[(index * 37) % words.length] ?? ''
  const said = (word: (index: number) => string, more: Record<string, string> = {}) => (index: number) => ({ q: word(index), ...more })
  return {
    'two syllables, commonest': said(of(commonest.filter((noun) => noun.length === 2))),
    'two syllables, any': said(of(two)),
    'two syllables, newest first': said(of(commonest.filter((noun) => noun.length === 2)), { sort: 'newest' }),
    'three syllables': said(of(three)),
    'four syllables': said(of(four)),
    'one syllable': said(of([...'시군구일이대사지고인'])),
    'two words, common': said((index) => `${of(commonest)(index)} ${of(commonest)(index + 7)}`),
    'two words, one rare': said((index) => `${of(commonest)(index)} ${of(three)(index)}`),
    'two words, both rare': said((index) => `${of(two)(index + 900)} ${of(three)(index)}`),
    '초성, one': said(of([...'ㄱㄴㄷㅅㅇㅈㅎ'])),
    '초성, three': said(of(['ㄱㄹㅅ', 'ㄷㄱㅅ', 'ㅇㅅㅇ', 'ㅅㅈㄱ', 'ㄱㅎㅅ', 'ㅁㅇㅂ'])),
    'wrong layout': said(of(['eorn', 'dPtks', 'wldur', 'tnfeh', 'ehtjrhks', 'wkdnjsqhdtk'])),
    'particles': said((index) => `${of(two)(index)}에서는`),
    'decomposed (NFD)': said((index) => of(two)(index).normalize('NFD')),
    'misspelt, with a suggestion': said(of(['도서괸', '일자라', '초등핚교', '마을버스으', '자원봉서'])),
    'nothing there': said(of(['쀍뛟', '퀙퀙퀙', 'zzzzqq', '뷁 대구'])),
    'phrase': said((index) => `"${of(commonest)(index)} ${of(commonest)(index + 3)}"`),
    'excluded word': said((index) => `${of(commonest)(index)} -${of(commonest)(index + 5)}`),
    'filter with few hits': said(of(commonest), { contributor: rareReporter.slug }),
    'section and label': said(of(commonest), { section: 'economy', label: 'interview' }),
    'last week only': said(of(commonest), { from: lastWeek }),
    'deep page, accuracy': said(of(commonest), { page: '50' }),
    'deep page, newest': said(of(commonest), { page: '50', sort: 'newest' }),
    'anything': (index) => ({ q: Array.from({ length: 1 + (index % 3) }, () => vocabulary.noun(random)).join(' ') }),
  }
}

async function measureQueries(): Promise<void> {
  await getLexicon()
  const { rows } = await db().execute<{ day: string }>(sql`select to_char(max(first_published_at) - interval '6 days', 'YYYY-MM-DD') as day from published_search`)
  for (const [name, written] of Object.entries(kinds(rows[0]?.day ?? ''))) {
    const ask = (index: number) => searchArticles(readSearchRequest(written(index)))
    let hits = 0
    for (let index = 0; index < 5; index += 1) hits += (await ask(index)).total.count
    reportWithin(budget, name, await timesOf(rounds, ask), `~${Math.round(hits / 5)} results`)
  }
  reportWithin(budget, 'instant suggestions', await timesOf(rounds, (index) => suggestCompletions(['대ㄱ', '일자', 'ㄷㄱ', '버', '한빛'][index % 5] ?? '')))
}

async function measureWriting(): Promise<void> {
  const [[row]] = [[...makeArticles(1)]]
  if (!row) throw new Error('no article was made')
  const before = await size('published_search_terms')
  const times = await timesOf(rounds, async (index) => {
    const number = 10_000_000 + index
    const id = `00000000-0000-4003-8000-${String(number).padStart(12, '0')}`
    await db().transaction((tx) => putReaderRow(tx, { ...row, number, articleId: id }))
    await db().execute(sql`delete from published_articles where number = ${number}`)
  })
  reportWithin(budget, 'row of one publication', times, `index grew by ${((await size('published_search_terms')) - before) / 1024} kB`)
}

async function reportSizes(): Promise<void> {
  const { rows } = await db().execute<{ bytes: string; count: string }>(sql`select sum(octet_length(headline) + octet_length(standfirst) + octet_length(body_text)) as bytes, count(*) as count from published_articles`)
  const text = Number(rows[0]?.bytes)
  const [terms, all] = [await size('published_search_terms'), Number((await db().execute<{ bytes: string }>(sql`select pg_total_relation_size('published_search') as bytes`)).rows[0]?.bytes)]
  const mb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`
  console.log(`${rows[0]?.count} articles, text ${mb(text)}; index ${mb(terms)}; all that search keeps ${mb(all)}`)
  if (terms > text) console.log('MISSED: the index is larger than the text')
}

async function size(relation: string): Promise<number> {
  const { rows } = await db().execute<{ bytes: string }>(sql`select pg_relation_size(${relation}) as bytes`)
  return Number(rows[0]?.bytes)
}

await withDatabase({ kept, table: 'published_articles', fill, measure })
