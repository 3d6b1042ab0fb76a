import 'server-only'
import { type SQL, and, asc, desc, eq, ilike, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, bylines, contributors, revisions, sections, staff } from '@/db/schema'
import { articlePath } from '@/domain/articles/address'
import type { ArticleRow, ArticleStatus } from '@/domain/articles/article'
import { seesAllArticles } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'

export type ArticleFilter = { status?: ArticleStatus | 'trash'; query?: string; cursor?: string }

const pageSize = 50

/** The newsroom's articles that this person may read, last saved first, fifty at a time; what is in the trash stands there alone. A cursor that is none of ours is no cursor. */
export async function listArticles({ actor, filter }: { actor: Actor; filter: ArticleFilter }): Promise<{ rows: ArticleRow[]; nextCursor: string | null }> {
  const found = await db()
    .select({
      id: articles.id, number: articles.number, slug: articles.slug, headline: revisions.headline, label: articles.label, status: articles.status,
      sectionName: sections.name, savedAt: articles.savedAt, firstPublishedAt: articles.firstPublishedAt, version: articles.version, liveVersion: articles.liveVersion, review: articles.review, assigneeName: staff.name,
      isEmbargoed: sql<boolean>`coalesce(${articles.embargoUntil} > now(), false)`,
      // Microseconds matter: the driver's Date has milliseconds, and a cursor cut to those would pass rows by.
      cursor: sql<string>`to_char(${articles.savedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || ${articles.id}`,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.headRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(staff, eq(staff.id, articles.assignedTo))
    .where(and(...conditions(actor, filter)))
    .orderBy(desc(articles.savedAt), desc(articles.id))
    .limit(pageSize + 1)
  const shown = found.slice(0, pageSize)
  const names = await bylineNames(shown.map(({ id }) => id))
  const rows = shown.map(({ cursor: _cursor, slug, version, liveVersion, ...row }) => ({
    ...row,
    path: row.number === null ? null : articlePath(row.number, slug),
    bylineNames: names.get(row.id) ?? [],
    hasUnpublishedChanges: liveVersion !== null && liveVersion !== version,
  }))
  return { rows, nextCursor: found.length > pageSize ? (shown.at(-1)?.cursor ?? null) : null }
}

function conditions(actor: Actor, { status, query, cursor }: ArticleFilter): (SQL | undefined)[] {
  const place = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f-]{36})$/.exec(cursor ?? '')
  const words = query?.normalize('NFC').trim().slice(0, 100)
  return [
    seesAllArticles(actor) ? undefined : or(eq(articles.status, 'published'), actor.kind === 'staff' ? eq(articles.createdBy, actor.staffId) : undefined),
    status === 'trash' ? isNotNull(articles.trashedAt) : isNull(articles.trashedAt),
    status && status !== 'trash' ? eq(articles.status, status) : undefined,
    words ? ilike(revisions.headline, `%${words.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
    place ? sql`(${articles.savedAt}, ${articles.id}) < (${place[1]}::timestamptz, ${place[2]}::uuid)` : undefined,
  ]
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
