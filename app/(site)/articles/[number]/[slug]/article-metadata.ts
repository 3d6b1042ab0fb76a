import type { Metadata } from 'next'
import { shareImageOf } from '@/components/article/share-image'
import { shownUpdate } from '@/components/article/shown-update'
import { headlineText } from '@/components/site/headline-text'
import { signatureOf } from '@/domain/articles/signature'
import { absoluteUrl, contributorPath } from '@/components/site/paths'
import type { PublishedArticle } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import { isoSeoul } from '@/lib/korean-time'
import { shareImages } from '../../../page-metadata'

/** Head of an article: one canonical address, what messengers and search engines show, and the times that readers see. */
export function articleMetadata(article: PublishedArticle, paper: Paper, origin: string): Metadata {
  const { number, bylines, tags, section } = article
  const title = headlineText(article)
  const description = article.standfirst || article.excerpt
  const url = absoluteUrl(origin, article.path)
  const images = shareImages({ number, image: shareImageOf(article, paper.name) }, origin)
  return {
    title,
    description,
    authors: bylines.map((byline) => ({ name: signatureOf(byline).name, url: absoluteUrl(origin, contributorPath(byline.slug)) })),
    alternates: { canonical: url },
    openGraph: {
      type: 'article',
      url,
      title,
      description,
      siteName: paper.name,
      locale: 'ko_KR',
      images,
      publishedTime: isoSeoul(article.firstPublishedAt),
      modifiedTime: isoSeoul(shownUpdate(article) ?? article.firstPublishedAt),
      section: section.name,
      authors: bylines.map(({ slug }) => absoluteUrl(origin, contributorPath(slug))),
      tags: tags.map(({ name }) => name),
    },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}
