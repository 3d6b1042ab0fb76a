/** Seoul has kept UTC+9 without summer time since 1988; the zone is asked all the same, for dates before that. */
const zone = 'Asia/Seoul'

const seoulParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
})

function partsOf(instant: Date): Record<string, string> {
  return Object.fromEntries(seoulParts.formatToParts(instant).map(({ type, value }) => [type, value]))
}

/** `2024.08.29 14:05`, Seoul time. */
export function formatSeoul(instant: Date): string {
  const { year, month, day, hour, minute } = partsOf(instant)
  return `${year}.${month}.${day} ${hour}:${minute}`
}

/** `2024.08.29`, Seoul time. */
export function formatSeoulDate(instant: Date): string {
  return formatSeoul(instant).slice(0, 10)
}

/** `14:05:22`, Seoul time. */
export function formatSeoulSeconds(instant: Date): string {
  const { hour, minute, second } = partsOf(instant)
  return `${hour}:${minute}:${second}`
}

/** `2024-08-29T14:05:22+09:00`: what machines read, with Seoul's offset at that instant. */
export function isoSeoul(instant: Date): string {
  const { year, month, day, hour, minute, second } = partsOf(instant)
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${seoulOffset(instant)}`
}

function seoulOffset(instant: Date): string {
  const { year, month, day, hour, minute, second } = partsOf(instant)
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  const minutes = Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / 60_000)
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}

/** `2024-08-29`: the day of Seoul's calendar on which an instant falls. */
export function seoulDay(instant: Date): string {
  return isoSeoul(instant).slice(0, 10)
}

/** `06:00:00.4`, Seoul time: a receipt's second and tenth, cut and never rounded up to what had not come yet. */
export function formatSeoulTenths(instant: Date): string {
  return `${formatSeoulSeconds(instant)}.${Math.floor(((instant.getTime() % 1000) + 1000) % 1000 / 100)}`
}

/** A moment's parts as people say them: month and day, the day of the week (0 is Sunday), `06:00` with seconds only where there are some. Seoul time. */
export function seoulMoment(instant: Date): { month: number; day: number; weekday: number; time: string } {
  const { year, month, day, hour, minute, second } = partsOf(instant)
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()
  return { month: Number(month), day: Number(day), weekday, time: `${hour}:${minute}${second === '00' ? '' : `:${second}`}` }
}

/** `2026-11-22T06:00`, Seoul time: what a field for date and time holds. */
export function toSeoulInput(instant: Date): string {
  return isoSeoul(instant).slice(0, 16)
}

/**
 * The instant that a field for date and time means, read as Seoul time wherever the browser is: `2026-11-22T06:00`, seconds if given. Null
 * for anything else, also for a moment that no clock in Seoul has shown.
 */
export function parseSeoulInput(text: string): Date | null {
  const written = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?$/.exec(text)
  if (!written) return null
  const wall = `${written[1]}${written[2] ?? ':00'}`
  const asUtc = Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc)) return null
  const found = [9, 10].map((hours) => new Date(asUtc - hours * 3_600_000)).find((instant) => isoSeoul(instant).slice(0, 19) === wall)
  return found ?? null
}
