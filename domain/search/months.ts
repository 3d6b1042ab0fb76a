import { filterMark } from './index-terms'

/** Beyond so many months, years are asked for. */
const mostMonths = 14
const mostYears = 30

/**
 * Marks of the months, or years, that reach from one instant to another, both with it; null where they are too many to help. An article
 * between the two has one of the marks; not everyone with a mark is between them.
 */
export function marksBetween(from: Date, to: Date): string[] | null {
  const first = from.getUTCFullYear() * 12 + from.getUTCMonth()
  const last = to.getUTCFullYear() * 12 + to.getUTCMonth()
  if (last - first < mostMonths) return range(first, last).map((month) => filterMark('month', `${year(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`))
  const years = range(from.getUTCFullYear(), to.getUTCFullYear())
  return years.length > mostYears ? null : years.map((one) => filterMark('year', year(one)))
}

const year = (number: number) => String(number).padStart(4, '0')

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
}
