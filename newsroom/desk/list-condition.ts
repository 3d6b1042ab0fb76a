import 'server-only'
import { type SQL, and, arrayContains, arrayOverlaps, eq, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, contributors, tags } from '@/db/schema'
import type { ListFilter, ListSort } from '@/domain/articles/list-filter'
import { seesAllArticles } from '@/domain/articles/policies'
import type { Actor } from '@/domain/staff/staff'
import { isMyTurn } from '@/newsroom/inbox/my-turn-condition'

/** The instant by which a list is in order. */
export const sortColumn = (sort: ListSort | undefined) => (sort === 'published' ? articles.firstPublishedAt : articles.savedAt)

/** What a filter names, found before it is asked: the planner must see ids, not questions, to know how many articles they have. Null: there is no such thing. */
type Named = { authorStaffId: string | null; tagId: string | null; ownNames: string[] }

/**
 * A filter together with the rights of who asks, on the table of articles alone. The words of `canReadArticle` stand here once more, so that
 * rows nobody may see are not fetched; `tests/integration/newsroom/list.test.ts` holds the two together. `isWalked`: rows come one after the other and not by the
 * index of headlines, whose pieces are too dear to be made for each.
 */
export async function listCondition(actor: Actor, filter: ListFilter): Promise<(how: { isWalked: boolean }) => SQL | undefined> {
  const named = await findNamed(actor, filter)
  return ({ isWalked }) => and(isReadable(actor), ...facts(filter, named), ...stretch(filter), ...wordsOf(filter.query).flatMap((word) => holds(word, isWalked)), scopeOf(actor, filter, named))
}

async function findNamed(actor: Actor, { authorId, tag, scope }: ListFilter): Promise<Named> {
  const [author] = authorId ? await db().select({ staffId: contributors.staffId }).from(contributors).where(eq(contributors.id, authorId)) : []
  const [known] = tag ? await db().select({ id: tags.id }).from(tags).where(eq(tags.name, tag)) : []
  const own = scope === 'mine' && actor.kind === 'staff' ? await db().select({ id: contributors.id }).from(contributors).where(eq(contributors.staffId, actor.staffId)) : []
  return { authorStaffId: author?.staffId ?? null, tagId: known?.id ?? null, ownNames: own.map(({ id }) => id) }
}

function isReadable(actor: Actor): SQL | undefined {
  if (seesAllArticles(actor)) return undefined
  return or(eq(articles.status, 'published'), actor.kind === 'staff' ? eq(articles.createdBy, actor.staffId) : undefined)
}

/** On no day of the calendar: what was never published, and is neither promised nor planned. */
export const hasNoDay = isNull(articles.calendarDay)

function facts({ status, sectionId, label, authorId, assigneeId, tag, day }: ListFilter, { authorStaffId, tagId }: Named): (SQL | undefined)[] {
  return [
    status && status !== 'trash' ? eq(articles.status, status) : undefined,
    sectionId ? eq(articles.sectionId, sectionId) : undefined,
    label ? eq(articles.label, label) : undefined,
    day === 'none' ? hasNoDay : day ? eq(articles.calendarDay, day) : undefined,
    assigneeId ? (assigneeId === 'nobody' ? isNull(articles.assignedTo) : eq(articles.assignedTo, assigneeId)) : undefined,
    authorId ? or(arrayContains(articles.contributorIds, [authorId]), authorStaffId ? eq(articles.createdBy, authorStaffId) : undefined) : undefined,
    tag ? (tagId ? arrayContains(articles.tagIds, [tagId]) : sql`false`) : undefined,
  ]
}

/** The stretch of the list's order that is looked at: in the trash or out of it, from one day to another. */
export function stretch({ status, from, to, sort }: ListFilter): (SQL | undefined)[] {
  const column = sortColumn(sort)
  return [
    status === 'trash' ? isNotNull(articles.trashedAt) : isNull(articles.trashedAt),
    sort === 'published' ? isNotNull(articles.firstPublishedAt) : undefined,
    from ? gte(column, sql`(${from}::date)::timestamp at time zone 'Asia/Seoul'`) : undefined,
    to ? lt(column, sql`(${to}::date + 1)::timestamp at time zone 'Asia/Seoul'`) : undefined,
  ]
}

/** Words that stand somewhere in the headline, each of them. */
export function wordsOf(query: string | undefined): string[] {
  return (query ?? '').normalize('NFC').split(/\s+/).filter(Boolean).slice(0, 8)
}

/** The index knows characters and pairs of them; of longer words the headline itself is asked too. */
export function holds(word: string, isWalked: boolean): SQL[] {
  const isThere = sql`${articles.headline} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`
  if (isWalked) return [isThere]
  const characters = [...word]
  const grams = characters.length === 1 ? [word] : characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  const isFound = sql`headline_grams(${articles.headline}) @> string_to_array(lower(${grams.join(' ')}), ' ')`
  return grams.length === 1 ? [isFound] : [isFound, isThere]
}

function scopeOf(actor: Actor, { scope }: ListFilter, { ownNames }: Named): SQL | undefined {
  if (!scope) return undefined
  if (actor.kind !== 'staff') return sql`false`
  if (scope === 'turn') return isMyTurn(actor)
  return or(eq(articles.createdBy, actor.staffId), ownNames.length > 0 ? arrayOverlaps(articles.contributorIds, ownNames) : undefined)
}
