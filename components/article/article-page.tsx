import { headlineText } from '@/components/site/headline-text'
import { MostRead } from '@/components/site/most-read'
import { absoluteUrl, shortArticlePath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { ArticleCard, PublishedArticle } from '@/domain/articles/article'
import type { ArticleCompany } from '@/domain/articles/article-company'
import { ArticleNeighbours } from './article-neighbours'
import { ArticleView } from './article-view'
import { BoardAround, type BoardNeighbourhood } from './board-around'
import { RelatedStories } from './related-stories'
import { SeriesBox } from './series-box'

type ArticlePageProps = {
  article: PublishedArticle
  paperName: string
  /** The paper's own origin: what is shared leads there from wherever it is read. */
  origin: string
  company: ArticleCompany
  /** Where the article stands on a board; null in a section that is none. */
  board: BoardNeighbourhood | null
  mostRead: { day: ArticleCard[]; week: ArticleCard[] }
}

/** An article with its company: the most read stories at its side on a desk (below it elsewhere), then what leads on: the board's list, or related stories. */
export function ArticlePage({ article, paperName, origin, company, board, mostRead }: ArticlePageProps) {
  const { previous, next, earlierPart, laterPart, related, reporters } = company
  const shared = {
    shortAddress: absoluteUrl(origin, shortArticlePath(article.number)),
    headline: headlineText(article),
  }
  return (
    <>
      <div className="article-columns">
        <div className="article-column">
          <ArticleView article={article} paperName={paperName} reporters={reporters} shared={shared} />
          {article.series && <SeriesBox series={article.series} earlier={earlierPart} later={laterPart} />}
          {!board && <ArticleNeighbours section={article.section} previous={previous} next={next} />}
        </div>
        <aside aria-label={words.article.beside} className="not-printed">
          <MostRead lists={mostRead} most={5} single />
        </aside>
      </div>
      <div className="article-onward not-printed">
        {board ? <BoardAround article={article} board={board} /> : <RelatedStories section={article.section} {...related} />}
      </div>
    </>
  )
}
