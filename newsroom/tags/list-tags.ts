import 'server-only'
import { and, asc, eq, gt, ilike, notExists, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleTags, listCounts, tags } from '@/db/schema'
import { canManagePaper } from '@/domain/paper/policies'
import type { TagFilter } from '@/domain/paper/section-inputs'
import type { Actor } from '@/domain/staff/staff'

/** A tag with how many articles have it in the newsroom, and how many readers find under it. */
export type TagRow = { id: string; name: string; slug: string; articles: number; published: number }
export type TagPage = { rows: TagRow[]; /** Name after which the next page begins; null on the last one. */ next: string | null }

const pageSize = 50

/** A page of the tags by name; null for who may not change them. Only the rows of the page are counted, whatever the paper's size. */
export async function listTags({ actor, filter }: { actor: Actor; filter: TagFilter }): Promise<TagPage | null> {
  if (!canManagePaper(actor)) return null
  const used = db().select({ one: sql`1` }).from(articleTags).where(eq(articleTags.tagId, tags.id))
  const isWanted = and(
    filter.after === '' ? undefined : gt(tags.name, filter.after),
    filter.query === '' ? undefined : ilike(tags.name, `%${filter.query.replace(/[\\%_]/g, '\\$&')}%`),
    filter.unused ? notExists(used) : undefined,
  )
  const page = db().$with('page').as(db().select().from(tags).where(isWanted).orderBy(asc(tags.name)).limit(pageSize + 1))
  const rows = await db()
    .with(page)
    .select({
      id: page.id, name: page.name, slug: page.slug,
      articles: sql<number>`(select count(*)::int from ${articleTags} where ${articleTags.tagId} = page.id)`,
      published: sql<number>`coalesce((select sum(${listCounts.articles})::int from ${listCounts} where ${listCounts.list} = 'tag' and ${listCounts.slug} = page.slug), 0)`,
    })
    .from(page)
    .orderBy(asc(page.name))
  const shown = rows.slice(0, pageSize)
  return { rows: shown, next: rows.length > pageSize ? (shown.at(-1)?.name ?? null) : null }
}
