const zones: Record<string, string> = { '': '+09:00', Z: 'Z', UTC: 'Z', GMT: 'Z', KST: '+09:00' }

const written = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|KST|[+-]\d{2}:?\d{2})?$/i

/**
 * An instant from Jekyll's `date:`: a day, or day and time, with or without zone; without one it is Seoul's (+09:00 the whole
 * year since 1988). Null for anything else, days that do not exist included.
 */
export function readDate(value: string): Date | null {
  const parts = written.exec(value.trim())
  if (!parts) return null
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00', zone = ''] = parts
  const two = (digits: string) => digits.padStart(2, '0')
  const offset = zones[zone.toUpperCase()] ?? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
  const date = `${year}-${two(month)}-${two(day)}`
  const instant = new Date(`${date}T${two(hour)}:${minute}:${second}${offset}`)
  // JavaScript carries 31 February over into March.
  const exists = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false
  return exists && !Number.isNaN(instant.getTime()) ? instant : null
}

/** The day in a file name such as `2024-08-29-일자리대상.md`, at Seoul's midnight. */
export function dateInFileName(name: string): Date | null {
  const day = /^(\d{4}-\d{1,2}-\d{1,2})[-_ ]/.exec(name)?.[1]
  return day === undefined ? null : readDate(day)
}
