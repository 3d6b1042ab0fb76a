import { atOrigin } from '@/domain/articles/feed-origin'
import { escapeHtml } from '@/lib/text'

/** An article for programs. Addresses are absolute and percent-encoded; `html` is the whole body as it can stand elsewhere. */
export type FeedItem = {
  number: number
  address: string
  /** With its label, as readers see it. */
  headline: string
  summary: string
  html: string
  authors: { name: string; address: string }[]
  section: string
  tags: string[]
  picture: { address: string; type: string; width: number; height: number; alt: string; credit: string } | null
  publishedAt: Date
  updatedAt: Date
}

/** A list of articles for programs, newest first. `self` is its own address, `home` that of the page with the same list, `hub` that of a WebSub hub. */
export type Feed = {
  title: string
  description: string
  paper: string
  origin: string
  home: string
  self: string
  hub: string | null
  items: FeedItem[]
}

/**
 * What tells an article apart for ever, whatever becomes of headline, address and section (RFC 4151). The year is that of its first
 * publication, in which the paper certainly had its name.
 */
export function feedId(origin: string, { number, publishedAt }: Pick<FeedItem, 'number' | 'publishedAt'>): string {
  return `tag:${new URL(origin).hostname},${publishedAt.getUTCFullYear()}:article:${number}`
}

/** When anything in a feed last changed; null for an empty one. */
export function changedAt({ items }: Feed): Date | null {
  return items.length === 0 ? null : new Date(Math.max(...items.map(({ updatedAt }) => updatedAt.getTime())))
}

/** Every platform carries an answer of this size (Vercel: 4.5 MB), with room for what stands around the items. */
const mostBytes = 4_200_000

/** What an item takes beside its own words, at most: its elements, and those of 30 tags and 20 authors. */
const around = 5_000

/** The newest items that fit into one answer, in whatever form; always one. No form writes more than JSON, which marks quotes and line ends. */
export function fittingItems(items: FeedItem[]): FeedItem[] {
  let bytes = 0
  const end = items.findIndex((item, rank) => {
    bytes += Buffer.byteLength(JSON.stringify(item)) + around
    return rank > 0 && bytes > mostBytes
  })
  return end === -1 ? items : items.slice(0, end)
}

/** The kept body of an article at the paper's origin. Of one that is not brought (too long, or a row of an older server) the summary, and the way to the whole. */
export function feedBody(kept: string | null, { summary, address, origin, whole }: { summary: string; address: string; origin: string; /** What the link to the article says. */ whole: string }): string {
  if (kept !== null) return atOrigin(kept, origin)
  return `<p>${escapeHtml(summary)}</p><p><a href="${escapeHtml(address)}">${escapeHtml(whole)}</a></p>`
}
