/** Where in the archive an address leads: a day `2026-11-21` with its page, a month `2026-11`, or the calendar of all years. */
export type ArchivePlace = { kind: 'years' } | { kind: 'month'; month: string } | { kind: 'day'; day: string; page: number }

/**
 * What the segments after `/archive` mean; null for what no calendar has and for a second spelling (`/archive/2026/1/5`, page `1`), so that a
 * day has one address. Days are those of Seoul; whether articles came out on it is not asked here.
 */
export function parseArchiveAddress(segments: readonly string[]): ArchivePlace | null {
  const [year, month, day, page, ...rest] = segments
  if (year === undefined) return { kind: 'years' }
  if (rest.length > 0 || !/^[1-9]\d{3}$/.test(year) || month === undefined || !/^(0[1-9]|1[0-2])$/.test(month)) return null
  if (day === undefined) return { kind: 'month', month: `${year}-${month}` }
  if (!/^\d\d$/.test(day) || day === '00' || Number(day) > daysInMonth(`${year}-${month}`)) return null
  const number = page === undefined ? 1 : readPage(page)
  return number === null ? null : { kind: 'day', day: `${year}-${month}-${day}`, page: number }
}

/** Site path of a month (`2026-11`) or a day (`2026-11-21`) of the archive. */
export function archivePath(date: string): string {
  return `/archive/${date.replaceAll('-', '/')}`
}

/** How many days a month (`2026-11`) has. */
export function daysInMonth(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

/** On which day of the week a day falls: 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function readPage(segment: string): number | null {
  return /^([2-9]|[1-9]\d{1,4})$/.test(segment) ? Number(segment) : null
}
