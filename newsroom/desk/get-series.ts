import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { series, seriesParts } from '@/db/schema'

/** Which part of which series an article is; null when of none. */
export async function getSeriesOf(articleId: string): Promise<{ name: string; part: number } | null> {
  const [found] = await db()
    .select({ name: series.name, part: seriesParts.part })
    .from(seriesParts)
    .innerJoin(series, eq(series.id, seriesParts.seriesId))
    .where(eq(seriesParts.articleId, articleId))
  return found ?? null
}

/** Names of all series, for a choice. */
export async function listSeriesNames(): Promise<string[]> {
  return (await db().select({ name: series.name }).from(series).orderBy(asc(series.name)).limit(500)).map(({ name }) => name)
}
