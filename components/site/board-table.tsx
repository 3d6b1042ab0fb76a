import type { BoardArticle } from '@/domain/articles/article'
import { BoardTableRow } from './board-table-row'
import { words } from './words'

type BoardTableProps = {
  /** Names the table for those who do not see the heading over it. */
  caption: string
  notices: BoardArticle[]
  rows: BoardArticle[]
  /** Views by article number, as they were when the page was made. */
  views: ReadonlyMap<number, number>
  /** The article whose page this list stands on. */
  current?: number
}

const wideHead = 'px-3 py-2.5 font-semibold max-sm:hidden'

/**
 * The board that Korean offices know: 번호, 제목, 날짜, 조회, notices above the numbered rows. On a phone date and views stand under the
 * headline and the number goes away. `enhance/view-counts.ts` keeps the views up to now.
 */
export function BoardTable({ caption, notices, rows, views, current }: BoardTableProps) {
  const { board } = words.list
  return (
    <view-counts class="block">
      <table className="w-full border-y-2 border-t-rule-strong border-b-rule text-left text-rail">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-paper-2 text-meta max-sm:sr-only">
          <tr className="border-b border-rule">
            <th scope="col" className={`w-20 text-right ${wideHead}`}>{board.number}</th>
            <th scope="col" className="px-3 py-2.5 font-semibold">{board.headline}</th>
            <th scope="col" className={`w-32 text-right ${wideHead}`}>{board.date}</th>
            <th scope="col" className={`w-24 text-right ${wideHead}`}>{board.views}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-rule">
          {[...notices, ...rows].map((article) => (
            <BoardTableRow key={article.number} article={article} views={views.get(article.number) ?? 0} isCurrent={article.number === current} />
          ))}
        </tbody>
      </table>
    </view-counts>
  )
}
