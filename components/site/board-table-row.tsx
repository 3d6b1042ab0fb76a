import type { BoardArticle } from '@/domain/articles/article'
import { HeadlineText } from './headline-text'
import { ClipIcon } from './icons'
import { hrefOf } from './paths'
import { SeoulTime } from './seoul-time'
import { words } from './words'

type BoardTableRowProps = { article: BoardArticle; views: number; isCurrent: boolean }

const inKorean = new Intl.NumberFormat('ko-KR')
const wideCell = 'px-3 py-3 text-right text-meta tabular-nums max-sm:hidden'

/** A row of a board; the one whose article is open is marked, for eyes and for screen readers. */
export function BoardTableRow({ article, views, isCurrent }: BoardTableRowProps) {
  const { board } = words.list
  const { number, boardNumber, isPinned, hasAttachment, path, firstPublishedAt } = article
  const count = <span data-views={number} suppressHydrationWarning>{inKorean.format(views)}</span>
  return (
    <tr className={isCurrent ? 'bg-paper-2' : undefined}>
      <td className={`${wideCell} ${isCurrent ? 'border-l-2 border-accent' : ''} ${isPinned ? 'font-semibold text-accent' : 'text-ink-2'}`}>{isPinned ? board.notice : boardNumber}</td>
      <td className={isCurrent ? 'px-3 py-3 max-sm:border-l-2 max-sm:border-accent' : 'py-3 sm:px-3'}>
        <a href={hrefOf(path)} aria-current={isCurrent ? 'page' : undefined} className={`block underline-offset-4 hover:underline ${isCurrent || isPinned ? 'font-semibold' : ''}`}>
          {isPinned && <span className="mr-1.5 text-meta text-accent sm:hidden">{board.notice}</span>}
          <HeadlineText article={article} />
          {hasAttachment && (
            <>
              {'\u00a0'}
              <ClipIcon className="inline size-4 align-[-0.15em] text-ink-2" />
              <span className="sr-only">{board.attachment}</span>
            </>
          )}
        </a>
        <p className="mt-1 flex gap-3 text-meta text-ink-2 tabular-nums sm:hidden">
          <SeoulTime instant={firstPublishedAt} form="date" />
          <span>{board.views} {count}</span>
        </p>
      </td>
      <td className={`${wideCell} text-ink-2`}>
        <SeoulTime instant={firstPublishedAt} form="date" />
      </td>
      <td className={`${wideCell} text-ink-2`}>{count}</td>
    </tr>
  )
}
