import { headlineText } from '@/components/site/headline-text'
import type { StructuredData } from '@/components/site/json-ld'
import { absoluteUrl, contributorPath } from '@/components/site/paths'
import { publisherOf } from '@/components/site/structured-data'
import type { PublishedArticle } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import { isoSeoul } from '@/lib/korean-time'

/**
 * The article for machines (Google, "Article structured data"). A name is the name alone: 기자 goes into `jobTitle`. Dates carry
 * Seoul's offset and are the ones that readers see.
 */
export function articleData(article: PublishedArticle, paper: Paper, origin: string): StructuredData {
  const { leadPicture, bylines, tags, section, standfirst, excerpt } = article
  const address = absoluteUrl(origin, article.path)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineText(article),
    description: standfirst || excerpt,
    url: address,
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    ...(leadPicture && {
      image: [{ '@type': 'ImageObject', url: absoluteUrl(origin, leadPicture.src), width: leadPicture.width, height: leadPicture.height }],
    }),
    datePublished: isoSeoul(article.firstPublishedAt),
    dateModified: isoSeoul(article.updatedAt),
    author: bylines.length > 0 ? bylines.map((byline) => authorOf(byline, origin)) : [publisherOf(paper, origin)],
    publisher: publisherOf(paper, origin),
    articleSection: section.name,
    ...(tags.length > 0 && { keywords: tags.map(({ name }) => name) }),
    inLanguage: 'ko-KR',
    isAccessibleForFree: true,
  }
}

function authorOf({ name, slug, title }: PublishedArticle['bylines'][number], origin: string) {
  return { '@type': 'Person', name, url: absoluteUrl(origin, contributorPath(slug)), ...(title && { jobTitle: title }) }
}
