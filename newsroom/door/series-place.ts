import 'server-only'
import { eq } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { publishedSeries, series, seriesParts } from '@/db/schema'

export type SeriesPlace = { seriesSlug: string | null; seriesPart: number | null }

/** Which part of which series an article is, for its row on the reader side; readers get to know the series with it. */
export async function takeSeriesPlace(tx: Executor, articleId: string): Promise<SeriesPlace> {
  const [found] = await tx
    .select({ slug: series.slug, name: series.name, description: series.description, part: seriesParts.part })
    .from(seriesParts)
    .innerJoin(series, eq(series.id, seriesParts.seriesId))
    .where(eq(seriesParts.articleId, articleId))
  if (!found) return { seriesSlug: null, seriesPart: null }
  const { part, ...shown } = found
  await tx.insert(publishedSeries).values(shown).onConflictDoUpdate({ target: publishedSeries.slug, set: shown })
  return { seriesSlug: found.slug, seriesPart: part }
}
