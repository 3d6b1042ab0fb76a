import { BoardTable } from '@/components/site/board-table'
import { HeadlineText } from '@/components/site/headline-text'
import { ChevronIcon } from '@/components/site/icons'
import { Pagination } from '@/components/site/pagination'
import { hrefOf, sectionPath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import type { ArticleCard, BoardArticle } from '@/domain/articles/article'

export type BoardNeighbourhood = {
  notices: BoardArticle[]
  rows: BoardArticle[]
  page: number
  pages: number
  after: BoardArticle | null
  before: BoardArticle | null
  views: ReadonlyMap<number, number>
}

type BoardAroundProps = { article: Pick<ArticleCard, 'number' | 'section'>; board: BoardNeighbourhood }

/** After an article of a board: the next newer and older one, then the page of the list on which it stands, its own row marked. */
export function BoardAround({ article: { number, section }, board }: BoardAroundProps) {
  const { rows, notices, views, page, pages, after, before } = board
  return (
    <section aria-labelledby="board-around" className="space-y-5">
      <nav aria-label={words.article.board.neighbours} className="divide-y divide-rule border-y border-rule empty:hidden">
        {after && <Neighbour name={words.article.board.newer} article={after} rel="next" />}
        {before && <Neighbour name={words.article.board.older} article={before} rel="prev" />}
      </nav>
      <h2 id="board-around" className="text-section font-bold">
        <a href={hrefOf(sectionPath(section.slug))} className="inline-flex min-h-8 items-center gap-1 underline-offset-4 hover:underline">
          {words.article.board.list(section.name)}
          <ChevronIcon className="size-4 text-ink-2" />
        </a>
      </h2>
      <BoardTable caption={words.article.board.list(section.name)} notices={notices} rows={rows} views={views} current={number} />
      <Pagination listPath={sectionPath(section.slug)} page={page} pages={pages} isElsewhere />
    </section>
  )
}

function Neighbour({ name, article, rel }: { name: string; article: BoardArticle; rel: 'next' | 'prev' }) {
  return (
    <a href={hrefOf(article.path)} rel={rel} className="flex min-h-11 items-baseline gap-4 py-2.5 text-rail underline-offset-4 hover:underline">
      <span className="flex-none text-meta text-ink-2">{name}</span>
      <span className="min-w-0"><HeadlineText article={article} /></span>
    </a>
  )
}
