/** A day of the archive (`2026-11-21`), how many articles came out on it, and when one of them last changed. */
export type DayOfArticles = { day: string; articles: number; changedAt: Date | null }

/** A file of the sitemap: articles that came out from `from` to `to`, both included; of them the `limit` behind the first `offset`, now `articles`. */
export type SitemapPart = { name: string; from: string; to: string; offset: number; limit: number; articles: number; changedAt: Date | null }

/**
 * Articles in one file. Search engines take 50,000, Naver 10 MB, Vercel answers of 4.5 MB. With the longest address that there can be (80 rare Hanja
 * of four bytes each, percent-encoded), a picture and a host of 50 letters an entry takes 1,293 bytes; with 80 syllables of Hangul 1,053.
 */
export const sitemapPartSize = 3_400

/**
 * The files of the archive's sitemap: one a month, and more where a month has too many, always cut between days as far as a day fits. The
 * days come oldest first, so that files of the past never change their names.
 */
export function sitemapParts(days: DayOfArticles[], size = sitemapPartSize): SitemapPart[] {
  const parts: SitemapPart[] = []
  let open: SitemapPart | null = null
  for (const { day, articles, changedAt } of days) {
    if (open && open.from.slice(0, 7) === day.slice(0, 7) && open.articles + articles <= size) {
      open.articles += articles
      open.to = day
      open.changedAt = later(open.changedAt, changedAt)
      continue
    }
    for (let offset = 0; offset < articles; offset += size) {
      open = { name: nameOf(day, parts), from: day, to: day, offset, limit: size, articles: Math.min(size, articles - offset), changedAt }
      parts.push(open)
    }
  }
  return parts
}

/** `2026-11`, and of the same month `2026-11-2`, `2026-11-3`. */
function nameOf(day: string, before: SitemapPart[]): string {
  const month = day.slice(0, 7)
  const others = before.filter(({ from }) => from.startsWith(month)).length
  return others === 0 ? month : `${month}-${others + 1}`
}

function later(one: Date | null, other: Date | null): Date | null {
  return !one || (other && other > one) ? other : one
}
