import { isoSeoul, parseSeoulInput } from '@/lib/korean-time'

/** The same time of day, to the second, on another day of Seoul (`2026-11-26`); null for a day that is none. */
export function movedMoment(at: Date, day: string): Date | null {
  return parseSeoulInput(`${day}T${isoSeoul(at).slice(11, 19)}`)
}
