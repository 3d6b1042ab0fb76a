import type { Metadata } from 'next'
import { type ShareImage, cardSize, shareImageOf, shareImagePath, shareImageType } from '@/components/article/share-image'
import { absoluteUrl, listPagePath } from '@/components/site/paths'
import { logoPath, logoSize } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import type { ArticleCard } from '@/domain/articles/article'
import { type FeedForm, type FeedPlace, feedPath } from '@/domain/articles/feed-address'
import type { Paper } from '@/domain/paper/paper'

type PageFacts = {
  paper: Paper
  origin: string
  path: string
  title: string
  description: string
  /** The article whose picture stands for the page where it is shared. */
  shown?: SharedStory | null
  /** The list whose feeds stand beside the page; null is the whole paper's. */
  feeds?: FeedPlace
}

/** Head of a page that is no article: canonical address and what is shown where the page is shared. */
export function pageMetadata({ paper, origin, path, title, description, shown, feeds }: PageFacts): Metadata {
  const url = absoluteUrl(origin, path)
  const images = shown ? shareImages(shown, origin) : [markOf(paper, origin)]
  return {
    title,
    description,
    alternates: { canonical: url, ...(feeds !== undefined && { types: feedLinks(feeds, origin) }) },
    openGraph: { type: 'website', url, title, description, siteName: paper.name, locale: 'ko_KR', images },
    twitter: { card: shown ? 'summary_large_image' : 'summary', title, description, images },
  }
}

/** Head of one page of a list. Every page is its own address; the number in the title keeps titles apart. */
export function listMetadata({ page, ...facts }: PageFacts & { page: number }): Metadata {
  const title = page > 1 ? `${facts.title} - ${words.list.page(page)}` : facts.title
  return pageMetadata({ ...facts, title, path: listPagePath(facts.path, page) })
}

const feedForms = { 'application/rss+xml': 'rss', 'application/atom+xml': 'atom', 'application/feed+json': 'json' } as const satisfies Record<string, FeedForm>

function feedLinks(feeds: FeedPlace, origin: string): Record<string, string> {
  return Object.fromEntries(Object.entries(feedForms).map(([type, form]) => [type, absoluteUrl(origin, feedPath(feeds, form))]))
}

/** The paper's mark, for pages with no photograph to show: a messenger that is told of no picture takes any that it finds, or none. */
function markOf(paper: Paper, origin: string) {
  return { url: absoluteUrl(origin, logoPath), ...logoSize, type: 'image/png', alt: paper.name }
}

/** An article by its number, with what it is shared with. */
export type SharedStory = { number: number; image: ShareImage }

/** What `og:image` and `twitter:image` say: the address, with size and type, so that messengers draw the card at once, and the words for it. */
export function shareImages({ number, image }: SharedStory, origin: string) {
  return [{ url: absoluteUrl(origin, shareImagePath(number, image)), ...cardSize, type: shareImageType(image), alt: image.alt }]
}

/** A story whose photograph may stand for a list; null when it has none: a card with one headline would not say what the list is. */
export function photographed(story: ArticleCard | null | undefined, paperName: string): SharedStory | null {
  const image = story && shareImageOf(story, paperName)
  return story && image?.kind === 'photo' ? { number: story.number, image } : null
}
