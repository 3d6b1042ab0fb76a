import type { Metadata } from 'next'
import { ArticlePage } from '@/components/article/article-page'
import { articleData } from '@/components/article/article-data'
import { JsonLd } from '@/components/site/json-ld'
import { sectionPath } from '@/components/site/paths'
import { SitePage } from '@/components/site/site-page'
import { breadcrumbData } from '@/components/site/structured-data'
import { words } from '@/components/site/words'
import { parseArticleNumber } from '@/domain/articles/address'
import { siteUrl } from '@/lib/env'
import { getArticle } from '@/published/articles'
import { getSurroundings } from '@/published/company'
import { getPaper } from '@/published/paper'
import { listMostRead } from '@/published/views'
import { Missing, missingMetadata } from '../../../missing'
import { articleMetadata } from './article-metadata'

export const revalidate = 300

export function generateStaticParams() {
  return []
}

type ArticleProps = { params: Promise<{ number: string; slug: string }> }

export async function generateMetadata({ params }: ArticleProps): Promise<Metadata> {
  const [paper, article] = await Promise.all([getPaper(), findArticle(params)])
  return article ? articleMetadata(article, paper, siteUrl()) : missingMetadata
}

/** An article under its number. The words after the number are decoration; `proxy.ts` puts wrong ones right. */
export default async function Page({ params }: ArticleProps) {
  const [paper, article] = await Promise.all([getPaper(), findArticle(params)])
  if (!article) return <Missing />
  const [{ company, board }, mostRead] = await Promise.all([getSurroundings(article, paper), listMostRead()])
  const { section, path, headline } = article
  const steps = [{ name: words.home, path: '/' }, { name: section.name, path: sectionPath(section.slug) }, { name: headline, path }]
  return (
    <SitePage paper={paper} section={section.slug}>
      <JsonLd data={articleData(article, paper, siteUrl())} />
      <JsonLd data={breadcrumbData(siteUrl(), steps)} />
      <ArticlePage article={article} paperName={paper.name} origin={siteUrl()} company={company} board={board} mostRead={mostRead} />
      <view-beacon number={article.number} />
    </SitePage>
  )
}

async function findArticle(params: ArticleProps['params']) {
  const number = parseArticleNumber((await params).number)
  return number === null ? null : getArticle(number)
}
