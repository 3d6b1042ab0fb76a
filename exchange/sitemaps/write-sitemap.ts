import { isoSeoul } from '@/lib/korean-time'
import { xmlElement } from '@/exchange/xml'

/** A page for crawlers: absolute, percent-encoded addresses; `changedAt` is the last change of what it says, null where nobody knows it. */
export type SitemapEntry = { address: string; changedAt: Date | null; picture?: string | null }

/** An article of the last two days for Google News. The headline carries its label and nothing else. */
export type NewsEntry = { address: string; headline: string; publishedAt: Date }

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** First and last line of a sitemap; between them stand lines of `sitemapEntry`. */
export const sitemapFrame = {
  start: `${declaration}<urlset xmlns="${namespace}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`,
  end: '</urlset>\n',
}

/** One page as a line of a sitemap (sitemaps.org, and Google's image extension 1.1, of which only the address is still read). */
export function sitemapEntry({ address, changedAt, picture }: SitemapEntry): string {
  const image = picture ? `<image:image>${xmlElement('image:loc', picture)}</image:image>` : ''
  return `<url>${xmlElement('loc', address)}${lastChange(changedAt)}${image}</url>\n`
}

/** The list of all sitemaps. */
export function writeSitemapIndex(sitemaps: Omit<SitemapEntry, 'picture'>[]): string {
  const lines = sitemaps.map(({ address, changedAt }) => `<sitemap>${xmlElement('loc', address)}${lastChange(changedAt)}</sitemap>\n`)
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${lines.join('')}</sitemapindex>\n`
}

/** Google News' own sitemap (its schema 0.9): the name is the one that the paper has there. */
export function writeNewsSitemap(paper: string, entries: NewsEntry[]): string {
  const publication = `<news:publication>${xmlElement('news:name', paper)}<news:language>ko</news:language></news:publication>`
  const lines = entries.map(({ address, headline, publishedAt }) =>
    `<url>${xmlElement('loc', address)}<news:news>${publication}${xmlElement('news:publication_date', isoSeoul(publishedAt))}${xmlElement('news:title', headline)}</news:news></url>\n`)
  return `${declaration}<urlset xmlns="${namespace}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${lines.join('')}</urlset>\n`
}

const lastChange = (at: Date | null) => (at ? xmlElement('lastmod', isoSeoul(at)) : '')
