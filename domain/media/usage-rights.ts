import { expiringDays } from './library-filter'

/** How long something may still be shown. Days are days of Seoul, and the last day of the rights is one of them. */
export type RightsState = 'open' | 'expiring' | 'expired'

/** Whether the rights have ended on `today`, or end within thirty days. */
export function rightsState(rightsUntil: string | null | undefined, today: string): RightsState {
  if (!rightsUntil) return 'open'
  if (rightsUntil < today) return 'expired'
  return rightsUntil <= dayAfter(today, expiringDays) ? 'expiring' : 'open'
}

/** The day so many days after another one. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
