/** Seoul has kept UTC+9 without summer time since 1988; the zone is asked all the same, for dates before that. */
const zone = 'Asia/Seoul'

const seoulParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
})
const seoulWeekday = new Intl.DateTimeFormat('ko-KR', { timeZone: zone, weekday: 'short' })

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

/** `목`, the weekday in Seoul. */
export function seoulWeekdayOf(instant: Date): string {
  return seoulWeekday.format(instant)
}

/** `2024-08-29T14:05:22+09:00`: what machines read, with Seoul's offset at that instant. */
export function isoSeoul(instant: Date): string {
  const { year, month, day, hour, minute, second } = partsOf(instant)
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${seoulOffset(instant)}`
}

/** `3분 전`, `5시간 전` within a day; `2024.08.29` after that. For pages that are made for each request only. */
export function relativeSeoul(instant: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - instant.getTime()) / 60_000)
  if (minutes < 0 || minutes >= 24 * 60) return formatSeoulDate(instant)
  if (minutes < 1) return '방금'
  return minutes < 60 ? `${minutes}분 전` : `${Math.floor(minutes / 60)}시간 전`
}

/**
 * Reads a written date as Seoul time: `2024-08-29`, `2024-08-29 14:05[:22]`, `2024.8.29`, or with an offset of its own
 * (`…Z`, `… +0900`). Null when it is none.
 */
export function parseSeoul(text: string): Date | null {
  const match = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(text.trim())
  if (!match) return null
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', offset = '+09:00'] = match
  const two = (digits: string) => digits.padStart(2, '0')
  const zoneText = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
  const instant = new Date(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zoneText}`)
  const exists = !Number.isNaN(instant.getTime()) && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
  return exists ? instant : null
}

function seoulOffset(instant: Date): string {
  const { year, month, day, hour, minute, second } = partsOf(instant)
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  const minutes = Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / 60_000)
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
