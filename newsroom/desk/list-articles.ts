import 'server-only'
import { type SQL, and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, bylines, contributors, sections, staff } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { ArticleRow } from '@/domain/articles/article'
import type { ListFilter } from '@/domain/articles/list-filter'
import type { Actor } from '@/domain/staff/staff'
import { listCondition, sortColumn, stretch, wordsOf } from './list-condition'

/** A page of the list. The cursors are for the pages of older and of newer rows, null where there are none. */
export type ArticleList = { rows: ArticleRow[]; nextCursor: string | null; previousCursor: string | null }

const pageSize = 50

/** How many rows a search walks through before it asks the index: what is common is found among them, and what is not has few enough to be sorted. */
const walked = 3000

/**
 * The newsroom's articles that this person may read, newest first by the order of the filter, fifty at a time; what is in the trash stands there
 * alone. A cursor that is none of ours is no cursor.
 */
export async function listArticles({ actor, filter }: { actor: Actor; filter: ListFilter }): Promise<ArticleList> {
  const after = placeIn(filter.cursor)
  const before = after ? null : placeIn(filter.before)
  const column = sortColumn(filter.sort)
  const own = sql`(${column}, ${articles.id})`
  const place = after ? sql`${own} < ${after}` : before ? sql`${own} > ${before}` : undefined
  const order = before ? [asc(column), asc(articles.id)] : [desc(column), desc(articles.id)]
  const found = await selectPage(await listCondition(actor, filter), filter, place, order)
  const shown = found.slice(0, pageSize)
  if (before) shown.reverse()
  const names = await bylineNames(shown.map(({ id }) => id))
  const rows = shown.map(({ cursor: _cursor, slug, liveVersion, ...row }) => ({
    ...row,
    path: row.number === null ? null : articlePath(row.number, slug),
    bylineNames: names.get(row.id) ?? [],
    hasUnpublishedChanges: liveVersion !== null && liveVersion !== row.version,
  }))
  const hasMore = found.length > pageSize
  return { rows, nextCursor: before || hasMore ? (shown.at(-1)?.cursor ?? null) : null, previousCursor: after || (before && hasMore) ? (shown[0]?.cursor ?? null) : null }
}

/** A list longer than this says no more than that it is. */
export const mostCounted = 1000

/** How many articles a list has, counted up to `most` and no further: that much always answers at once. */
export async function countArticles({ actor, filter, most }: { actor: Actor; filter: ListFilter; most: number }): Promise<number> {
  const condition = await listCondition(actor, filter)
  const some = db().select({ id: articles.id }).from(articles).where(condition({ isWalked: false })).limit(most).as('some')
  const [counted] = await db().select({ count: sql<number>`count(*)::int` }).from(some)
  return counted?.count ?? 0
}

type Condition = Awaited<ReturnType<typeof listCondition>>

async function selectPage(condition: Condition, filter: ListFilter, place: SQL | undefined, order: SQL[]) {
  if (wordsOf(filter.query).length > 0) {
    const near = sql`(select * from ${articles} where ${and(...stretch(filter), place)} order by ${sql.join(order, sql`, `)} limit ${walked}) as ${articles}`
    const where = condition({ isWalked: true }) ?? sql`true`
    const { rows } = await db().execute<{ id: string }>(sql`select ${articles.id} from ${near} where ${where} order by ${sql.join(order, sql`, `)} limit ${pageSize + 1}`)
    if (rows.length > pageSize) return selectRows(filter, inArray(articles.id, rows.map(({ id }) => id)), order)
  }
  return selectRows(filter, and(condition({ isWalked: false }), place), order)
}

function selectRows({ sort }: ListFilter, where: SQL | undefined, order: SQL[]) {
  return db()
    .select({
      id: articles.id, number: articles.number, slug: articles.slug, headline: articles.headline, label: articles.label, status: articles.status,
      sectionName: sections.name, savedAt: articles.savedAt, firstPublishedAt: articles.firstPublishedAt, plannedFor: articles.plannedFor, scheduledFor: articles.scheduledFor, version: articles.version, liveVersion: articles.liveVersion, review: articles.review, assigneeName: staff.name,
      isEmbargoed: sql<boolean>`coalesce(${articles.embargoUntil} > now(), false)`,
      // Microseconds matter: the driver's Date has milliseconds, and a cursor cut to those would pass rows by.
      cursor: sql<string>`to_char(${sortColumn(sort)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || ${articles.id}`,
    })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(staff, eq(staff.id, articles.assignedTo))
    .where(where)
    .orderBy(...order)
    .limit(pageSize + 1)
}

function placeIn(cursor: string | undefined): SQL | null {
  const [, instant, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor ?? '') ?? []
  return instant && id && !Number.isNaN(Date.parse(instant)) ? sql`(${instant}::timestamptz, ${id}::uuid)` : null
}

async function bylineNames(articleIds: string[]): Promise<Map<string, string[]>> {
  if (articleIds.length === 0) return new Map()
  const rows = await db()
    .select({ articleId: bylines.articleId, name: contributors.name })
    .from(bylines)
    .innerJoin(contributors, eq(contributors.id, bylines.contributorId))
    .where(inArray(bylines.articleId, articleIds))
    .orderBy(asc(bylines.position))
  const names = new Map<string, string[]>()
  for (const { articleId, name } of rows) names.set(articleId, [...(names.get(articleId) ?? []), name])
  return names
}
