import 'server-only'
import { lte, sql } from 'drizzle-orm'
import type { ArticleCard } from '@/domain/articles/article'
import type { Executor } from './client'
import { frontCardColumns, toFrontCard } from './front-cards'
import { articleViews, publishedArticles as table } from './schema'

/** The most read articles of the last 24 hours and of the last seven days, most read first. */
export type MostRead = { day: ArticleCard[]; week: ArticleCard[] }

const longest = 10
/** More are ranked than shown: some may have been taken back since. */
const ranked = 40

/** One query, over the hours of a week alone: the size of the archive does not matter. Only what readers may see now. */
export async function readMostRead(executor: Executor): Promise<MostRead> {
  const { hour, number, views } = articleViews
  const places = sql`(
    with counted as materialized (
      select ${number} as number, coalesce(sum(${views}) filter (where ${hour} > now() - interval '24 hours'), 0)::int as day, sum(${views})::int as week
      from ${articleViews} where ${hour} > now() - interval '7 days' group by 1
    )
    (select * from counted order by day desc, number desc limit ${ranked}) union (select * from counted order by week desc, number desc limit ${ranked})
  ) as places`
  const rows = await executor
    .select({ ...frontCardColumns, dayViews: sql<number>`places.day`, weekViews: sql<number>`places.week` })
    .from(table)
    .innerJoin(places, sql`places.number = ${table.number}`)
    .where(lte(table.visibleFrom, sql`now()`))
  const cards = rows.map(({ dayViews, weekViews, ...row }) => ({ dayViews, weekViews, card: toFrontCard(row) }))
  const top = (views: 'dayViews' | 'weekViews') =>
    cards
      .filter((row) => row[views] > 0)
      .sort((one, other) => other[views] - one[views] || other.card.number - one.card.number)
      .slice(0, longest)
      .map(({ card }) => card)
  return { day: top('dayViews'), week: top('weekViews') }
}
