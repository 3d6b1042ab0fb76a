import { SitePage } from '@/components/site/site-page'
import type { ShownArticle } from '@/domain/articles/article'
import type { Paper } from '@/domain/paper/paper'
import { ArticleView } from './article-view'

/** The page of an article that is not published, with the paper around it, as readers will have it; without other stories beside it. */
export function DraftPage({ article, paper }: { article: ShownArticle; paper: Paper }) {
  return (
    <SitePage paper={paper} section={article.section?.slug}>
      <div className="article-columns">
        <ArticleView article={article} paperName={paper.name} />
      </div>
    </SitePage>
  )
}
