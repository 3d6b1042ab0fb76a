const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3600], ['minute', 60]]

/** How long ago, in words: `3분 전`, `지금` within the last minute. `lang` is a BCP 47 tag. */
export function relativeTime(instant: Date, now: Date, lang: string): string {
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' })
  const seconds = Math.max(0, (now.getTime() - instant.getTime()) / 1000)
  const [unit, length] = units.find(([, least]) => seconds >= least) ?? (['second', 1] as const)
  return unit === 'second' ? words.format(0, 'second') : words.format(-Math.floor(seconds / length), unit)
}
