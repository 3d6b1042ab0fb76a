import 'server-only'
import { and, eq, ne, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { publishedArticles, series, seriesParts } from '@/db/schema'
import { slugOf } from '@/domain/articles/address'
import { canSetSeries } from '@/domain/articles/policies'
import type { PublicChange } from '@/domain/articles/public-change'
import { type ParsedSeriesInput, type SetSeriesInput, setSeriesInput } from '@/domain/articles/series-input'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { lockArticle } from '@/newsroom/articles/lock-article'
import { changeOf } from '@/newsroom/door/change-of'
import { findNeighbours } from '@/newsroom/door/find-neighbours'
import { recordPublicChange } from '@/newsroom/door/record-change'
import { takeSeriesPlace } from '@/newsroom/door/series-place'
import { writeAudit } from '@/newsroom/record/write-audit'

type Series = Outcome<{ series: { name: string; part: number } | null; change: PublicChange | null }>

/**
 * Makes an article a part of a series, of another one, or of none. Readers of a published one see it at once: it is no word of the text,
 * which may stand half written meanwhile. `change` is null while they see nothing differ. Problems: bad-input, not-found, not-allowed,
 * series-part-taken (another article is that part).
 */
export async function setSeries({ actor, input }: { actor: Actor; input: SetSeriesInput }): Promise<Series> {
  const parsed = setSeriesInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, parsed.data.articleId)
    if (!article) return fail('not-found')
    if (!canSetSeries(actor, article)) return fail('not-allowed')
    const placed = await place(tx, parsed.data)
    if (placed === 'taken') return fail('series-part-taken', { field: 'part', detail: String(parsed.data.part) })
    await writeAudit(tx, { actor, action: 'article.series-set', subject: { kind: 'article', id: article.id }, details: placed ?? {} })
    return { ok: true, series: placed, change: await tellReaders(tx, article.id) }
  })
}

async function place(tx: Executor, { articleId, name, part }: ParsedSeriesInput): Promise<{ name: string; part: number } | null | 'taken'> {
  if (name === null) {
    await tx.delete(seriesParts).where(eq(seriesParts.articleId, articleId))
    return null
  }
  const found = await findOrMakeSeries(tx, name)
  const others = and(eq(seriesParts.seriesId, found.id), ne(seriesParts.articleId, articleId))
  if (part !== null && (await tx.$count(seriesParts, and(others, eq(seriesParts.part, part)))) > 0) return 'taken'
  const wanted = part ?? (await ownOrNext(tx, articleId, found.id))
  const row = { articleId, seriesId: found.id, part: wanted }
  await tx.insert(seriesParts).values(row).onConflictDoUpdate({ target: seriesParts.articleId, set: row })
  return { name: found.name, part: wanted }
}

/** Held until the transaction ends, so that two articles do not become the same part. Two names with one slug are one series. */
async function findOrMakeSeries(tx: Executor, name: string): Promise<typeof series.$inferSelect> {
  const slug = slugOf(name)
  await tx.insert(series).values({ name, slug }).onConflictDoNothing()
  const [found] = await tx.select().from(series).where(eq(series.slug, slug)).for('update')
  if (found) return found
  const [sameName] = await tx.select().from(series).where(eq(series.name, name)).for('update')
  if (!sameName) throw new Error('series was neither found nor made')
  return sameName
}

async function ownOrNext(tx: Executor, articleId: string, seriesId: string): Promise<number> {
  const [own] = await tx.select({ part: seriesParts.part }).from(seriesParts).where(and(eq(seriesParts.articleId, articleId), eq(seriesParts.seriesId, seriesId)))
  if (own) return own.part
  const [last] = await tx.select({ part: sql<number>`coalesce(max(${seriesParts.part}), 0)` }).from(seriesParts).where(eq(seriesParts.seriesId, seriesId))
  return (last?.part ?? 0) + 1
}

async function tellReaders(tx: Executor, articleId: string): Promise<PublicChange | null> {
  const [before] = await tx.select().from(publishedArticles).where(eq(publishedArticles.articleId, articleId))
  if (!before) return null
  const after = { ...before, ...(await takeSeriesPlace(tx, articleId)) }
  const { seriesSlug, seriesPart } = after
  if (before.seriesSlug === seriesSlug && before.seriesPart === seriesPart) return null
  await tx.update(publishedArticles).set({ seriesSlug, seriesPart }).where(eq(publishedArticles.number, before.number))
  const change = changeOf(before, after, await findNeighbours(tx, before, after))
  await recordPublicChange(tx, change)
  return change
}
