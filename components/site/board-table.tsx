import type { ArticleCard } from '@/domain/articles/article'
import { HeadlineText } from './headline-text'
import { hrefOf } from './paths'
import { SeoulTime } from './seoul-time'
import { words } from './words'

type BoardTableProps = {
  name: string
  articles: ArticleCard[]
  page: number
  pages: number
  total: number
  /** Views by article number, as they were when the page was made. */
  views: ReadonlyMap<number, number>
}

const inKorean = new Intl.NumberFormat('ko-KR')

/**
 * The board that Korean offices know: 번호, 제목, 날짜, 조회. On a phone date and views stand under the headline and the number goes away.
 * `enhance/view-counts.ts` keeps the views up to now.
 */
export function BoardTable({ name, articles, page, pages, total, views }: BoardTableProps) {
  const { board } = words.list
  const first = numberOfFirst({ shown: articles.length, page, pages, total })
  const viewsOf = (number: number) => <span data-views={number} suppressHydrationWarning>{inKorean.format(views.get(number) ?? 0)}</span>
  return (
    <view-counts class="block">
      <table className="w-full border-y-2 border-t-rule-strong border-b-rule text-left text-rail">
        <caption className="sr-only">{name}</caption>
        <thead className="bg-paper-2 text-meta max-sm:sr-only">
          <tr className="border-b border-rule">
            <th scope="col" className="w-20 px-3 py-2.5 text-right font-semibold max-sm:hidden">{board.number}</th>
            <th scope="col" className="px-3 py-2.5 font-semibold">{board.headline}</th>
            <th scope="col" className="w-32 px-3 py-2.5 text-right font-semibold max-sm:hidden">{board.date}</th>
            <th scope="col" className="w-24 px-3 py-2.5 text-right font-semibold max-sm:hidden">{board.views}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-rule">
          {articles.map((article, place) => (
            <tr key={article.number}>
              <td className="px-3 py-3 text-right text-meta text-ink-2 max-sm:hidden">{first - place}</td>
              <td className="py-3 sm:px-3">
                <a href={hrefOf(article.path)} className="block underline-offset-4 hover:underline">
                  <HeadlineText article={article} />
                </a>
                <p className="mt-1 flex gap-3 text-meta text-ink-2 tabular-nums sm:hidden">
                  <SeoulTime instant={article.firstPublishedAt} form="date" />
                  <span>{board.views} {viewsOf(article.number)}</span>
                </p>
              </td>
              <td className="px-3 py-3 text-right text-meta text-ink-2 max-sm:hidden">
                <SeoulTime instant={article.firstPublishedAt} form="date" />
              </td>
              <td className="px-3 py-3 text-right text-meta text-ink-2 tabular-nums max-sm:hidden">{viewsOf(article.number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </view-counts>
  )
}

/**
 * The number of the first row: the oldest story of a board is 1 and the newest has the highest number. Every page but the last is
 * full, so its length says how long a page is.
 */
export function numberOfFirst({ shown, page, pages, total }: { shown: number; page: number; pages: number; total: number }): number {
  return page >= pages ? shown : total - (page - 1) * shown
}
