import type { ShownArticle } from '@/domain/articles/article'
import { type Reporter, unknownReporter } from '@/domain/articles/article-company'
import { ArticleBody } from './article-body'
import { ArticleFoot } from './article-foot'
import { ArticleHead } from './article-head'
import type { SharedArticle } from './article-tools'
import { LeadFigure } from './lead-figure'

type ArticleViewProps = {
  article: ShownArticle
  /** Stands in the copyright line. */
  paperName: string
  /** Who wrote it with their other stories; a draft knows names alone. */
  reporters?: Reporter[]
  /** What readers hand on; null while there is nothing to lead them to. */
  shared?: SharedArticle | null
}

/**
 * An article as readers see it, from its section's name to the copyright line. The only such view: preview draws a draft with it
 * too. No I/O and nothing asynchronous, so that what it shows follows from its props alone.
 */
export function ArticleView({ article, paperName, reporters, shared = null }: ArticleViewProps) {
  return (
    <article className="article-view">
      <ArticleHead article={article} shared={shared} />
      {article.leadPicture && (
        <div className="article-lead text-sized">
          <LeadFigure picture={article.leadPicture} />
        </div>
      )}
      <ArticleBody html={article.bodyHtml} />
      <ArticleFoot
        article={article}
        paperName={paperName}
        reporters={reporters ?? article.bylines.map((byline) => ({ ...byline, ...unknownReporter, others: [] }))}
        shortAddress={shared?.shortAddress}
      />
    </article>
  )
}
