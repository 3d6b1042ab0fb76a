import { headlineText } from '@/components/site/headline-text'
import { LatestList } from '@/components/site/latest-list'
import { MostRead } from '@/components/site/most-read'
import { absoluteUrl, shortArticlePath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { ArticleCard, PublishedArticle } from '@/domain/articles/article'
import type { ArticleCompany } from '@/domain/articles/article-company'
import { ArticleNeighbours } from './article-neighbours'
import { ArticleView } from './article-view'
import { RelatedStories } from './related-stories'

type ArticlePageProps = {
  article: PublishedArticle
  paperName: string
  /** The paper's own origin: what is shared leads there from wherever it is read. */
  origin: string
  company: ArticleCompany
  mostRead: { day: ArticleCard[]; week: ArticleCard[] }
}

/** An article with its company: the most read and the newest stories at its side on a desk (below it elsewhere), then what leads on. */
export function ArticlePage({ article, paperName, origin, company, mostRead }: ArticlePageProps) {
  const { previous, next, related, latest, reporters } = company
  const shared = {
    address: absoluteUrl(origin, article.path),
    shortAddress: absoluteUrl(origin, shortArticlePath(article.number)),
    headline: headlineText(article),
  }
  return (
    <>
      <div className="article-columns">
        <div className="article-column">
          <ArticleView article={article} paperName={paperName} reporters={reporters} shared={shared} />
          <ArticleNeighbours section={article.section} previous={previous} next={next} />
        </div>
        <aside aria-label={words.article.beside} className="not-printed space-y-10">
          <MostRead lists={mostRead} most={5} />
          <LatestList articles={latest} title={words.latest} id="latest" />
        </aside>
      </div>
      <div className="not-printed mt-12 lg:mt-16">
        <RelatedStories section={article.section} {...related} />
      </div>
    </>
  )
}
