import type { ImageObject, NewsArticle, WithContext } from 'schema-dts'
import { headlineText } from '@/components/site/headline-text'
import type { StructuredData } from '@/components/site/json-ld'
import { absoluteUrl } from '@/components/site/paths'
import { authorOf, publisherOf } from '@/components/site/structured-data'
import type { PublishedArticle } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import { isoSeoul } from '@/lib/korean-time'
import { shownUpdate } from './shown-update'
import { cardSize, shareImageOf, shareImagePath } from './share-image'

/**
 * The article for machines (Google, "Article structured data"). A name is the name alone: 기자 goes into `jobTitle`. Dates carry
 * Seoul's offset and are the ones that readers see.
 */
export function articleData(article: PublishedArticle, paper: Paper, origin: string): StructuredData {
  const { bylines, tags, section, standfirst, excerpt } = article
  const address = absoluteUrl(origin, article.path)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineText(article),
    description: standfirst || excerpt,
    url: address,
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    image: imagesOf(article, paper, origin),
    datePublished: isoSeoul(article.firstPublishedAt),
    dateModified: isoSeoul(shownUpdate(article) ?? article.firstPublishedAt),
    author: bylines.length > 0 ? bylines.map((byline) => authorOf(byline, origin)) : [publisherOf(paper, origin)],
    publisher: publisherOf(paper, origin),
    articleSection: section.name,
    ...(tags.length > 0 && { keywords: tags.map(({ name }) => name) }),
    inLanguage: 'ko-KR',
    isAccessibleForFree: true,
  } satisfies WithContext<NewsArticle>
}

/** Google shows nothing that is narrower. px. */
const widestAsked = 1200

/** What the article is shared with, and the photograph whole where it is large: machines take the shape that they need. */
function imagesOf(article: PublishedArticle, paper: Paper, origin: string) {
  const image = shareImageOf(article, paper.name)
  const { photo } = image
  const card = imageObject(origin, shareImagePath(article.number, image), cardSize)
  return photo && photo.width >= widestAsked ? [imageObject(origin, photo.src, photo), card] : [card]
}

function imageObject(origin: string, path: string, { width, height }: { width: number; height: number }) {
  return { '@type': 'ImageObject', url: absoluteUrl(origin, path), width: String(width), height: String(height) } satisfies ImageObject
}
