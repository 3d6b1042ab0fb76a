/** Characters without white space that an adult reads of Korean news in a minute. */
const perMinute = 500

/** Whole minutes that a text of so many characters takes, at least one. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / perMinute))
}
