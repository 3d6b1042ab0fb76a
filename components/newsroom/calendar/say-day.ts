import { weekdayOf } from '@/domain/articles/calendar'

/** The parts of a day (`2026-11-22`) as people say them. */
export function partsOfDay(day: string): { year: number; month: number; day: number; weekday: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)), weekday: weekdayOf(day) }
}
