import type { ShownArticle } from '@/domain/articles/article'
import { ArticleBody } from './article-body'
import { ArticleFoot } from './article-foot'
import { ArticleHead } from './article-head'
import { LeadFigure } from './lead-figure'

type ArticleViewProps = {
  article: ShownArticle
  /** Stands in the copyright line. */
  paperName: string
}

/**
 * An article as readers see it, from its section's name to the copyright line. The only such view: preview draws a draft with it
 * too. No I/O and nothing asynchronous, so that what it shows follows from its props alone.
 */
export function ArticleView({ article, paperName }: ArticleViewProps) {
  return (
    <article className="article-view">
      <ArticleHead article={article} />
      {article.leadPicture && (
        <div className="mb-7 lg:mb-9">
          <LeadFigure picture={article.leadPicture} />
        </div>
      )}
      <ArticleBody html={article.bodyHtml} />
      <ArticleFoot article={article} paperName={paperName} />
    </article>
  )
}
