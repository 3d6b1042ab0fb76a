import 'server-only'
import { type SQL, and, between, desc, eq, isNotNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, revisions, sections } from '@/db/schema'
import { articlePath, parseArticleNumber } from '@/domain/articles/address'
import type { FoundArticle, FoundArticles } from '@/domain/articles/found-article'
import { headlinePattern } from '@/domain/articles/headline-pattern'
import { canFindArticles } from '@/domain/articles/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { isWellFormedText } from '@/lib/text'

const most = 8
const longestQuery = 100
const largestNumber = 2_147_483_647

/**
 * How many of the newest articles are looked through for words: the cost does not grow with the archive. The newest come first by the
 * index of numbers, and the search ends at the eighth that fits. Older ones are found by their number.
 */
const reach = 10_000

/**
 * Published articles for a link, newest first: `query` is the beginning of a number, or words that the headline readers see has in any
 * order, the last one perhaps half typed; nothing finds the newest. Problems: not-allowed.
 */
export async function findArticles({ actor, query }: { actor: Actor; query: string }): Promise<Outcome<FoundArticles>> {
  if (!canFindArticles(actor)) return fail('not-allowed')
  const asked = isWellFormedText(query) ? query.normalize('NFC').trim().slice(0, longestQuery) : ''
  const number = parseArticleNumber(asked.replace(/^#/, ''))
  const [numbered, worded] = await Promise.all([number === null ? [] : withNumber(number), withWords(asked.split(/\s+/).filter(Boolean))])
  const seen = new Set(numbered.map((item) => item.number))
  const items = [...numbered, ...worded.items.filter((item) => !seen.has(item.number))].slice(0, most)
  return { ok: true, items, isWhole: worded.isWhole }
}

const columns = { number: articles.number, slug: articles.slug, headline: revisions.headline, sectionName: sections.name, publishedAt: articles.firstPublishedAt }
type Row = { number: number | null; slug: string; headline: string; sectionName: string | null; publishedAt: Date | null }

const visible = and(eq(articles.status, 'published'), isNotNull(articles.number))

/** The number itself first, then those that begin with it: at most ten ranges of the index. */
async function withNumber(number: number): Promise<FoundArticle[]> {
  const ranges: SQL[] = []
  for (let step = 1; number * step <= largestNumber; step *= 10) ranges.push(between(articles.number, number * step, Math.min((number + 1) * step - 1, largestNumber)))
  const rows = await db()
    .select(columns)
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(visible, or(...ranges)))
    .orderBy(sql`${articles.number} = ${number} desc`, desc(articles.number))
    .limit(most)
  return rows.flatMap(found)
}

async function withWords(words: string[]): Promise<FoundArticles> {
  const newest = db().select({ id: articles.id, number: articles.number, slug: articles.slug, liveRevisionId: articles.liveRevisionId, sectionId: articles.sectionId, publishedAt: articles.firstPublishedAt })
    .from(articles).where(visible).orderBy(desc(articles.number)).limit(reach).as('newest')
  const rows = await db()
    .select({ number: newest.number, slug: newest.slug, headline: revisions.headline, sectionName: sections.name, publishedAt: newest.publishedAt })
    .from(newest)
    .innerJoin(revisions, eq(revisions.id, newest.liveRevisionId))
    .leftJoin(sections, eq(sections.id, newest.sectionId))
    .where(and(...words.map((word) => sql`${revisions.headline} ~* ${headlinePattern(word)}`)))
    .orderBy(desc(newest.number))
    .limit(most)
  return { items: rows.flatMap(found), isWhole: rows.length === most || !(await hasMoreThanReach()) }
}

async function hasMoreThanReach(): Promise<boolean> {
  const [beyond] = await db().select({ number: articles.number }).from(articles).where(visible).orderBy(desc(articles.number)).offset(reach).limit(1)
  return beyond !== undefined
}

function found({ number, slug, publishedAt, ...row }: Row): FoundArticle[] {
  return number === null ? [] : [{ ...row, number, path: articlePath(number, slug), publishedAt: publishedAt?.toISOString() ?? null }]
}
