const longestSlug = 80
const largestNumber = 2_147_483_647

/**
 * The decorative part of an article's address: NFC, Hangul, Hanja, Latin and digits kept, everything else a hyphen, at most 80
 * characters, cut between words. A headline of nothing but signs gives `기사`.
 */
export function slugOf(headline: string): string {
  const words = headline.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  if (words === '') return '기사'
  const characters = [...words]
  if (characters.length <= longestSlug) return words
  const cut = characters.slice(0, longestSlug).join('')
  const lastHyphen = cut.lastIndexOf('-')
  return lastHyphen > longestSlug / 2 ? cut.slice(0, lastHyphen) : cut
}

/** Site path of a published article, not percent-encoded. */
export function articlePath(number: number, slug: string): string {
  return `/articles/${number}/${slug}`
}

/** The number in an address, or null when it is none that an article could have (no zero, sign, leading zero or overflow). */
export function parseArticleNumber(text: string): number | null {
  if (!/^[1-9]\d{0,9}$/.test(text)) return null
  const number = Number(text)
  return number <= largestNumber ? number : null
}
