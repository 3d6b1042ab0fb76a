import 'server-only'
import { and, desc } from 'drizzle-orm'
import { articles } from '@/db/schema'
import type { CalendarEntry } from '@/domain/articles/calendar'
import type { Actor } from '@/domain/staff/staff'
import { hasNoDay } from '@/newsroom/desk/list-condition'
import { type CalendarFilter, calendarCondition } from './list-planned'
import { selectEntries } from './select-entries'

/** More do not fit beside a month. */
const mostShown = 12

/** Articles in work that stand on no day yet, saved last first, of those that this person may read. `hasMore`: there are others. */
export async function listUndated({ actor, filter = {} }: { actor: Actor; filter?: CalendarFilter }): Promise<{ entries: CalendarEntry[]; hasMore: boolean }> {
  const where = and(hasNoDay, await calendarCondition(actor, filter))
  const found = await selectEntries(actor, { where, order: desc(articles.savedAt), most: mostShown + 1 })
  return { entries: found.slice(0, mostShown), hasMore: found.length > mostShown }
}
