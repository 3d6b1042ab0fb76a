import 'server-only'
import { type SQL, and, desc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, publishedArticles, revisions, schedules, sections } from '@/db/schema'
import { parseArticleNumber } from '@/domain/articles/address'
import { canLayOutFront } from '@/domain/articles/policies'
import type { DeskArticle } from '@/domain/front/front-desk'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { isWellFormedText } from '@/lib/text'
import { holds, wordsOf } from '@/newsroom/desk/list-condition'

const most = 30
const longestQuery = 100

/** Articles by id as the desk of the front shows them, whatever has become of them; in no order. */
export async function describeDeskArticles(ids: readonly string[]): Promise<DeskArticle[]> {
  return ids.length === 0 ? [] : select(inArray(articles.id, [...new Set(ids)]), ids.length)
}

/**
 * Articles that may stand on the front, to choose from: what readers see and what is promised, newest first, the promised ones above. `query`: words
 * of the headline, or a number; nothing finds the newest. Problems: not-allowed.
 */
export async function findDeskArticles({ actor, query }: { actor: Actor; query: string }): Promise<Outcome<{ items: DeskArticle[] }>> {
  if (!canLayOutFront(actor)) return fail('not-allowed')
  const asked = isWellFormedText(query) ? query.normalize('NFC').trim().slice(0, longestQuery) : ''
  const number = parseArticleNumber(asked.replace(/^#/, ''))
  const words = wordsOf(asked)
  const fits = words.length === 0 ? undefined : or(and(...words.flatMap((word) => holds(word, false))), number === null ? undefined : eq(articles.number, number))
  const [promised, live] = await Promise.all([
    select(and(eq(articles.status, 'scheduled'), fits), most),
    select(and(eq(articles.status, 'published'), isNotNull(articles.firstPublishedAt), fits), most),
  ])
  return { ok: true, items: [...promised, ...live].slice(0, most) }
}

async function select(fits: SQL | undefined, limit: number): Promise<DeskArticle[]> {
  const rows = await db()
    .select({
      id: articles.id, number: articles.number, status: articles.status, label: articles.label, written: articles.headline, shown: publishedArticles.headline, sectionName: sections.name,
      hasPicture: sql<boolean>`coalesce(${publishedArticles.leadPicture} is not null, false) or (${publishedArticles.number} is null and ${revisions.leadMediaId} is not null)`,
      publishedAt: publishedArticles.firstPublishedAt, dueAt: schedules.dueAt,
    })
    .from(articles)
    .leftJoin(publishedArticles, eq(publishedArticles.articleId, articles.id))
    .leftJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(schedules, and(eq(schedules.articleId, articles.id), eq(schedules.state, 'pending'), eq(schedules.transition, 'publish')))
    .where(fits)
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(limit)
  return rows.map(({ written, shown, status, publishedAt, dueAt, ...row }) => ({
    ...row,
    headline: shown ?? written,
    publishedAt: publishedAt?.toISOString() ?? null,
    dueAt: publishedAt === null ? (dueAt?.toISOString() ?? null) : null,
    state: publishedAt !== null ? 'live' : status === 'scheduled' ? 'scheduled' : 'hidden',
  }))
}
