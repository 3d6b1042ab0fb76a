import type { Metadata } from 'next'
import { headlineText } from '@/components/site/headline-text'
import { absoluteUrl, contributorPath } from '@/components/site/paths'
import type { PublishedArticle } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import { isoSeoul } from '@/lib/korean-time'
import { shareImages } from '../../../page-metadata'

/** Head of an article: one canonical address, what messengers and search engines show, and the times that readers see. */
export function articleMetadata(article: PublishedArticle, paper: Paper, origin: string): Metadata {
  const { bylines, tags, section, leadPicture } = article
  const title = headlineText(article)
  const description = article.standfirst || article.excerpt
  const url = absoluteUrl(origin, article.path)
  return {
    title,
    description,
    authors: bylines.map(({ name, slug }) => ({ name, url: absoluteUrl(origin, contributorPath(slug)) })),
    alternates: { canonical: url },
    openGraph: {
      type: 'article',
      url,
      title,
      description,
      siteName: paper.name,
      locale: 'ko_KR',
      images: shareImages(leadPicture, origin),
      publishedTime: isoSeoul(article.firstPublishedAt),
      modifiedTime: isoSeoul(article.updatedAt),
      section: section.name,
      authors: bylines.map(({ slug }) => absoluteUrl(origin, contributorPath(slug))),
      tags: tags.map(({ name }) => name),
    },
    twitter: { card: leadPicture ? 'summary_large_image' : 'summary', title, description },
  }
}
