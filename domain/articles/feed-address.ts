/** Forms in which the paper is fed to programs, by the last part of the address. */
export const feedFiles = { 'rss.xml': 'rss', 'atom.xml': 'atom', 'feed.json': 'json' } as const

export type FeedForm = (typeof feedFiles)[keyof typeof feedFiles]

/** Lists that have feeds of their own, by the first segment of their address. */
export const feedLists = ['sections', 'tags', 'contributors'] as const
export type FeedList = (typeof feedLists)[number]

/** The list that a feed is of: the paper's newest articles, or those of a section, tag or contributor. */
export type FeedPlace = { list: FeedList; slug: string } | null

const fileOf = Object.fromEntries(Object.entries(feedFiles).map(([file, form]) => [form, file])) as Record<FeedForm, keyof typeof feedFiles>

/** Site path of a feed, not percent-encoded: `/rss.xml`, `/sections/economy/atom.xml`. */
export function feedPath(place: FeedPlace, form: FeedForm): string {
  return `${listPathOf(place)}/${fileOf[form]}`
}

/** Site path of the page that shows the same; empty for the front. */
export function listPathOf(place: FeedPlace): string {
  return place ? `/${place.list}/${place.slug}` : ''
}

/** What the segments of an address ask for; null when it is no feed. */
export function parseFeedAddress(segments: readonly string[]): { place: FeedPlace; form: FeedForm } | null {
  const form = feedFiles[segments.at(-1) as keyof typeof feedFiles] as FeedForm | undefined
  if (!form) return null
  if (segments.length === 1) return { place: null, form }
  const [list, slug] = segments
  return segments.length === 3 && slug && isFeedList(list) ? { place: { list, slug }, form } : null
}

function isFeedList(list: string | undefined): list is FeedList {
  return feedLists.some((one) => one === list)
}
