import type { Metadata } from 'next'
import { absoluteUrl, listPagePath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { Picture } from '@/domain/articles/article'
import { type FeedForm, type FeedPlace, feedPath } from '@/domain/articles/feed-address'
import type { Paper } from '@/domain/paper/paper'

type PageFacts = {
  paper: Paper
  origin: string
  path: string
  title: string
  description: string
  /** The picture that stands for the page where it is shared. */
  picture?: Picture | null
  /** The list whose feeds stand beside the page; null is the whole paper's. */
  feeds?: FeedPlace
}

/** Head of a page that is no article: canonical address and what is shown where the page is shared. */
export function pageMetadata({ paper, origin, path, title, description, picture, feeds }: PageFacts): Metadata {
  const url = absoluteUrl(origin, path)
  return {
    title,
    description,
    alternates: { canonical: url, ...(feeds !== undefined && { types: feedLinks(feeds, origin) }) },
    openGraph: { type: 'website', url, title, description, siteName: paper.name, locale: 'ko_KR', images: shareImages(picture ?? null, origin) },
    twitter: { card: picture ? 'summary_large_image' : 'summary', title, description },
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

/** The picture for `og:image` with its size, so that messengers draw the card at once. */
export function shareImages(picture: Picture | null, origin: string) {
  if (!picture) return undefined
  return [{ url: absoluteUrl(origin, picture.src), width: picture.width, height: picture.height, alt: picture.alt }]
}
