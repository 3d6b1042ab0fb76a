import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { seoulDay } from './daily-salt'

/** How long the hours of an article are kept, in days, and how long its days. Totals stay for ever. */
const hoursKept = 35
const daysKept = 400

/** Deletes what nobody needs any more: salts of days that are over, visitors of more than an hour ago, old detail. */
export async function sweepViews(now = new Date()): Promise<void> {
  await db().execute(sql`delete from view_salts where day < ${seoulDay(now)}`)
  await db().execute(sql`delete from view_visits where counted_at < now() - interval '1 hour'`)
  await db().execute(sql`delete from article_views where hour < now() - make_interval(days => ${hoursKept})`)
  await db().execute(sql`delete from article_view_sources where day < current_date - ${daysKept}::int`)
}
