import { breakingMs } from './breaking'
import type { FrontCard } from './fill-front'
import type { FrontLayout } from './layout'

/** When a front may look different although nobody does anything, in ms: pins and lines end, lines begin, news stops breaking. Ascending. */
export function frontMoments({ blocks, bar }: FrontLayout, cards: readonly FrontCard[]): number[] {
  const pins = blocks.flatMap(({ slots }) => slots.flatMap(({ pinnedUntil }) => (pinnedUntil === null ? [] : [Date.parse(pinnedUntil)])))
  const lines = bar.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)])
  const alarms = cards.filter(({ label }) => label === 'breaking').map(({ firstPublishedAt }) => firstPublishedAt.getTime() + breakingMs)
  return [...new Set([...pins, ...lines, ...alarms])].sort((one, other) => one - other)
}

/** The moments around `now`: the last that has come and the first that has not. */
export function momentsAround(moments: readonly number[], now: Date): { last: Date | null; next: Date | null } {
  const [last, next] = [moments.findLast((moment) => moment <= now.getTime()), moments.find((moment) => moment > now.getTime())]
  return { last: last === undefined ? null : new Date(last), next: next === undefined ? null : new Date(next) }
}
