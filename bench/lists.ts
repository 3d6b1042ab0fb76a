import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type SQL, sql } from 'drizzle-orm'
import { db, pool } from '@/db/client'
import type { PublishedArticle } from '@/domain/articles/article'
import { cameOutOn } from '@/published/archive'
import { type SitemapPart, sitemapParts } from '@/exchange/sitemaps/sitemap-parts'
import { writeSitemapIndex } from '@/exchange/sitemaps/write-sitemap'
import { getArticleCompany } from '@/published/company'
import { readCorrections } from '@/published/corrections'
import { readFrontCards } from '@/db/front-cards'
import { frontNeeds } from '@/domain/front/front-needs'
import { defaultLayout } from '@/domain/front/layout'
import { getFeed } from '@/published/feeds'
import { readListPage } from '@/published/list-page'
import { countListed, readListed } from '@/published/listed'
import { listSitemapDays, walkArticles } from '@/published/sitemaps'
import { fillLists, middleDay } from './data/fill-lists'
import { percentile, timesOf } from './measure'
import { readArguments, withDatabase } from './with-database'

const { count: articles, kept } = readArguments(1_000_000)
const rounds = 40

/** What its company is found by; the rest of an article does not matter there. */
const inTheMiddle: PublishedArticle = {
  number: Math.ceil(articles / 2), path: '', headline: '', label: null, standfirst: '', excerpt: '', section: { slug: 'society', name: '사회' }, leadPicture: null, bodyHtml: '', bodyText: '', characters: 0, series: null,
  bylines: [{ slug: 'reporter-1', name: '배도윤', title: '기자' }], tags: [{ slug: '흔한말', name: '흔한말' }, { slug: '드문말', name: '드문말' }], firstPublishedAt: new Date(), updatedAt: new Date(),
}

/**
 * Measures every list of the reader side on the embedded database with a million articles: how long the first, a middle and the last page take
 * by the very statements that pages put, and how many buffers the dearest of them reads. No figure may grow with the archive.
 */
async function measureLists(): Promise<void> {
  for (const [list, slug] of [['section', 'society'], ['tag', '흔한말'], ['tag', '드문말'], ['contributor', 'reporter-1']] as const) {
    const pages = Math.ceil((await countListed(list, slug)) / 20)
    for (const page of [...new Set([1, Math.min(100, pages), Math.ceil(pages / 2), pages])]) await report(`${list} ${slug}, page ${page} of ${pages}`, () => readListed(list, slug, page))
    await report(`${list} ${slug}, how many pages`, () => countListed(list, slug))
  }
  const day = middleDay(articles)
  await report('archive of a day in the middle', () => readListPage(cameOutOn(day), 2))
  await report('corrections, page 1', () => readCorrections(1))
  await report('corrections, last page', () => readCorrections(Math.ceil(articles / 50 / 20)))
  await report('front', () => readFrontCards(db(), frontNeeds(defaultLayout(['society', 'economy', 'culture'].map((key) => ({ key, layout: 'magazine' }))))))
  await report('company of an article', () => getArticleCompany(inTheMiddle))
  await report('sitemap index', async () => writeSitemapIndex(sitemapParts(await listSitemapDays()).map(({ name, changedAt }) => ({ address: `https://garam.example.kr/sitemap-${name}.xml`, changedAt }))))
  await report('a file of the sitemap', async () => drain(sitemapParts(await listSitemapDays())[0]))
  await reportWholeSitemap()
  await report('paper’s feed', () => getFeed(null))
  await report('feed of a tag', () => getFeed({ list: 'tags', slug: '드문말' }))
  await reportWriting()
}

/** The index and every file, one after another as search engines fetch them: what is held at a time does not grow with the archive. */
async function reportWholeSitemap(): Promise<void> {
  const held = [heapInUse()]
  const parts = sitemapParts(await listSitemapDays())
  for (const part of parts) {
    let batches = 0
    for await (const _pages of walkArticles(part)) if ((batches += 1) === 4) held.push(heapInUse())
  }
  const [before = 0, ...during] = held
  console.log(`whole sitemap: ${parts.length} files, heap ${before.toFixed(1)} MB before, at most ${Math.max(...during).toFixed(1)} MB in the midst of one`)
}

/** In MB, garbage not counted. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1_000_000
}

async function drain(part: SitemapPart | undefined): Promise<void> {
  if (!part) throw new Error('the archive is empty')
  for await (const _pages of walkArticles(part));
}

/** What the lists add to a publication and to taking it back. */
async function reportWriting(): Promise<void> {
  await report('a row that comes and goes', async () => {
    await db().execute(rowOf(articles + 1))
    await db().execute(sql`delete from published_articles where number = ${articles + 1}`)
  })
}

function rowOf(number: number): SQL {
  return sql`insert into published_articles select (jsonb_populate_record(p, jsonb_build_object('number', ${number}::int, 'article_id', gen_random_uuid()))).* from published_articles p where number = 1`
}

async function report(name: string, work: () => Promise<unknown>): Promise<void> {
  await work()
  const buffers = await buffersOf(work)
  const times = await timesOf(rounds, work)
  const [p50, p99] = [0.5, 0.99].map((share) => percentile(times, share)?.toFixed(1).padStart(7))
  console.log(`${name.padEnd(48)} p50=${p50} ms  p99=${p99} ms  buffers=${buffers}`)
}

type Plan = { 'Shared Hit Blocks': number; 'Shared Read Blocks': number }

/** Pages of the database that its statements look at, the most of one statement. */
async function buffersOf(work: () => Promise<unknown>): Promise<number> {
  const asked: { text: string; values: unknown[] }[] = []
  const open = pool()
  const { query } = open
  open.query = ((question: { text: string }, values: unknown[]) => {
    asked.push({ text: question.text, values })
    return Reflect.apply(query, open, [question, values])
  }) as typeof query
  await work().finally(() => {
    open.query = query
  })
  let most = 0
  for (const { text, values } of asked.filter((question) => /^\s*(select|with|\()/i.test(question.text))) {
    const { rows } = await open.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (analyze, buffers, format json) ${text}`, values)
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
    most = Math.max(most, (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0))
  }
  return most
}

await withDatabase({ kept, table: 'published_articles', fill: () => fillLists(articles, { onStep: (done) => console.log(`${done} articles`) }), measure: measureLists })
