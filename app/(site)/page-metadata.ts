import type { Metadata } from 'next'
import { absoluteUrl, listPagePath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { Picture } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'

type PageFacts = {
  paper: Paper
  origin: string
  path: string
  title: string
  description: string
  /** The picture that stands for the page where it is shared. */
  picture?: Picture | null
}

/** Head of a page that is no article: canonical address and what is shown where the page is shared. */
export function pageMetadata({ paper, origin, path, title, description, picture }: PageFacts): Metadata {
  const url = absoluteUrl(origin, path)
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { type: 'website', url, title, description, siteName: paper.name, locale: 'ko_KR', images: shareImages(picture ?? null, origin) },
    twitter: { card: picture ? 'summary_large_image' : 'summary', title, description },
  }
}

/** Head of one page of a list. Every page is its own address; the number in the title keeps titles apart. */
export function listMetadata({ page, ...facts }: PageFacts & { page: number }): Metadata {
  const title = page > 1 ? `${facts.title} - ${words.list.page(page)}` : facts.title
  return pageMetadata({ ...facts, title, path: listPagePath(facts.path, page) })
}

/** The picture for `og:image` with its size, so that messengers draw the card at once. */
export function shareImages(picture: Picture | null, origin: string) {
  if (!picture) return undefined
  return [{ url: absoluteUrl(origin, picture.src), width: picture.width, height: picture.height, alt: picture.alt }]
}
