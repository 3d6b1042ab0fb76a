import { LatestList } from '@/components/site/latest-list'
import { MostRead } from '@/components/site/most-read'
import { words } from '@/components/site/words'
import type { ArticleCard, PublishedArticle } from '@/domain/articles/article'
import { ArticleView } from './article-view'
import { BoardAround, type BoardNeighbourhood } from './board-around'
import { SameSection } from './same-section'

type ArticlePageProps = {
  article: PublishedArticle
  paperName: string
  sameSection: ArticleCard[]
  latest: ArticleCard[]
  /** Where the article stands on a board. */
  board: BoardNeighbourhood | null
  mostRead: { day: ArticleCard[]; week: ArticleCard[] }
}

/** An article with its company: the most read and the newest stories at its side on a desk (below it elsewhere), then its section. */
export function ArticlePage({ article, paperName, sameSection, latest, board, mostRead }: ArticlePageProps) {
  return (
    <>
      <div className="article-columns">
        <ArticleView article={article} paperName={paperName} />
        <aside aria-label={words.article.beside} className="not-printed space-y-10">
          <MostRead lists={mostRead} most={5} />
          <LatestList articles={latest} title={words.latest} id="latest" />
        </aside>
      </div>
      <div className="not-printed mt-12 lg:mt-16">
        {board ? <BoardAround article={article} board={board} /> : <SameSection section={article.section} articles={sameSection} />}
      </div>
    </>
  )
}
