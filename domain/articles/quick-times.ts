/** Moments that newsrooms promise most, as names; `messages` says them. */
export const quickTimeNames = ['tonight', 'morning', 'noon', 'monday'] as const
export type QuickTime = (typeof quickTimeNames)[number]

const hours: Record<QuickTime, number> = { tonight: 18, morning: 6, noon: 12, monday: 6 }

/**
 * The usual moments that are still to come, for a field for date and time (`2026-11-22T06:00`). `today` is Seoul's day and time in that form;
 * days are counted on the calendar, so no clock is asked.
 */
export function quickTimes(today: string): { name: QuickTime; input: string }[] {
  const day = new Date(`${today.slice(0, 10)}T00:00:00Z`)
  const daysAhead: Record<QuickTime, number> = { tonight: 0, morning: 1, noon: 1, monday: ((8 - day.getUTCDay()) % 7) || 7 }
  return quickTimeNames
    .map((name) => ({ name, input: `${new Date(day.getTime() + daysAhead[name] * 86_400_000).toISOString().slice(0, 10)}T${String(hours[name]).padStart(2, '0')}:00` }))
    .filter(({ name, input }, _at, all) => input > today && (name !== 'monday' || input !== all[1]?.input))
}
