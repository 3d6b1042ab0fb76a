/** Where nothing is said, cameras of a Korean paper tell Korean time. */
const usualOffset = '+09:00'

/** `20261121` and `143005+0900` of IPTC as an instant; null when they are none. Without a time: midnight. */
export function iptcTime(day: string, time: string): Date | null {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(day) ?? []
  if (!year || !month || !date) return null
  const [, hour = '00', minute = '00', second = '00', zone] = /^(\d\d)(\d\d)(\d\d)(?:([+-]\d{4}))?/.exec(time) ?? []
  return instantOf(`${year}-${month}-${date}T${hour}:${minute}:${second}`, zone ? `${zone.slice(0, 3)}:${zone.slice(3)}` : undefined)
}

/** `2026:11:21 14:30:05` of EXIF, with its offset where the camera knows one, as an instant; null when it is none. */
export function exifTime(time: string, offset = ''): Date | null {
  const [, year, month, date, clock] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(time) ?? []
  if (!year || !month || !date || !clock) return null
  return instantOf(`${year}-${month}-${date}T${clock}`, /^[+-]\d\d:\d\d$/.test(offset) ? offset : undefined)
}

/** A date of XMP (ISO 8601, any part from the day on may be missing) as an instant; null when it is none. */
export function xmpTime(text: string): Date | null {
  const [, day, clock = '00:00:00', offset] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? []
  return day ? instantOf(`${day}T${clock}`, offset) : null
}

function instantOf(local: string, offset = usualOffset): Date | null {
  const instant = new Date(`${local}${offset}`)
  return Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < 1850 ? null : instant
}
