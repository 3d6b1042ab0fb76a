import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { CountedView } from './counted-view'

/** One visitor counts once for an article in this time. */
export const onceInMinutes = 30

/**
 * Adds views to the counts in one statement. Visitors who were counted within the half hour are left out here, where all servers meet,
 * and so are numbers that readers cannot see. A batch that is kept twice (its answer was lost) counts once. Rows are written in one
 * order everywhere, so that two servers wait for each other and never both ways.
 */
export async function keepViews(views: readonly CountedView[]): Promise<void> {
  if (views.length === 0) return
  await db().execute(sql`
    with incoming as (
      select distinct on (v.key) v.key::uuid as visit, v.number, to_timestamp(v.at / 1000.0) as at, v.source, v.host
      from json_to_recordset(${JSON.stringify(views)}::json) as v(key text, number integer, at float8, source text, host text)
      where exists (select 1 from published_articles p where p.number = v.number and p.visible_from <= now())
      order by v.key, v.at
    ),
    fresh as (
      insert into view_visits as known (visit, counted_at) select visit, at from incoming order by visit
      on conflict (visit) do update set counted_at = excluded.counted_at
        where known.counted_at <= excluded.counted_at - make_interval(mins => ${onceInMinutes})
      returning visit
    ),
    counted as materialized (select i.number, i.at, i.source, i.host from incoming i join fresh using (visit)),
    hours as (
      insert into article_views as kept (hour, number, views)
      select date_trunc('hour', at, 'UTC') as hour, number, count(*) from counted group by 1, 2 order by 1, 2
      on conflict (hour, number) do update set views = kept.views + excluded.views
    ),
    sources as (
      insert into article_view_sources as kept (number, day, source, host, views)
      select number, (at at time zone 'Asia/Seoul')::date as day, source, host, count(*) from counted group by 1, 2, 3, 4 order by 1, 2, 3, 4
      on conflict (number, day, source, host) do update set views = kept.views + excluded.views
    )
    insert into article_view_totals as kept (number, views)
    select number, count(*) from counted group by 1 order by 1
    on conflict (number) do update set views = kept.views + excluded.views`)
}
