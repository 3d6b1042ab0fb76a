import 'server-only'
import { type SQL, and, eq, gte, lt, lte, sql } from 'drizzle-orm'
import { media } from '@/db/schema'
import { type LibraryFilter, type LibraryState, expiringDays } from '@/domain/media/library-filter'
import { dayAfter } from '@/domain/media/usage-rights'
import { seoulDay } from '@/lib/korean-time'

/** What a search looks into: the same expression as of the index. */
const told = sql`${media.caption} || ' ' || ${media.credit} || ' ' || ${media.alt} || ' ' || ${media.originalName}`

/**
 * A filter of the library in SQL, each part with an index. `isWalked`: rows come one after the other and not by the index of words, whose pieces
 * are too dear to be made for each.
 */
export function libraryCondition({ kind, state, uploaderId, query, ...period }: LibraryFilter, { isWalked }: { isWalked: boolean }): SQL | undefined {
  return and(
    kind ? eq(media.kind, kind) : undefined,
    state ? isInState(state) : undefined,
    uploaderId ? eq(media.uploadedBy, uploaderId) : undefined,
    ...libraryStretch(period),
    ...libraryWords(query).flatMap((word) => holds(word, isWalked)),
  )
}

/** The days in which it was uploaded. */
export function libraryStretch({ from, to }: LibraryFilter): (SQL | undefined)[] {
  return [
    from ? gte(media.createdAt, sql`(${from}::date)::timestamp at time zone 'Asia/Seoul'`) : undefined,
    to ? lt(media.createdAt, sql`(${to}::date + 1)::timestamp at time zone 'Asia/Seoul'`) : undefined,
  ]
}

/** Words that stand somewhere in caption, credit, alternative text or name, each of them. */
export function libraryWords(query: string | undefined): string[] {
  return (query ?? '').normalize('NFC').split(/\s+/).filter(Boolean).slice(0, 8)
}

function isInState(state: LibraryState): SQL | undefined {
  const today = seoulDay(new Date())
  switch (state) {
    case 'unused':
      return sql`not ${media.isUsed}`
    case 'without-alt':
      return and(sql`${media.kind} = 'picture'`, sql`${media.alt} = ''`, sql`not ${media.decorative}`)
    case 'without-credit':
      return and(sql`${media.kind} = 'picture'`, sql`${media.credit} = ''`)
    case 'expiring':
      return and(gte(media.rightsUntil, today), lte(media.rightsUntil, dayAfter(today, expiringDays)))
    case 'expired':
      return lt(media.rightsUntil, today)
  }
}

/** The index knows characters and pairs of them; of longer words the text itself is asked too. */
function holds(word: string, isWalked: boolean): SQL[] {
  const isThere = sql`(${told}) ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`
  if (isWalked) return [isThere]
  const characters = [...word]
  const grams = characters.length === 1 ? [word] : characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  const isFound = sql`headline_grams(${told}) @> string_to_array(lower(${grams.join(' ')}), ' ')`
  return grams.length === 1 ? [isFound] : [isFound, isThere]
}
