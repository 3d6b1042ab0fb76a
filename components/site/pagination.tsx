import { pageNumbers } from './page-numbers'
import { hrefOf, listPagePath } from './paths'
import { words } from './words'

type PaginationProps = {
  page: number
  pages: number
  /** The list stands on another page than its own, e.g. under an article. */
  isElsewhere?: boolean
} & (
  | { /** The list whose pages are `…/2`, `…/3`. */ listPath: string }
  | { /** Address of a page, percent-encoded, where pages are told apart otherwise. */ addressOf: (page: number) => string }
)

/** The way through a long list, as plain links that a crawler follows too; where its numbers would leave no room on a phone, they have a line of their own. Nothing where there is one page. */
export function Pagination({ page, pages, isElsewhere = false, ...where }: PaginationProps) {
  if (pages <= 1) return null
  const to = 'addressOf' in where ? where.addressOf : (target: number) => hrefOf(listPagePath(where.listPath, target))
  return (
    <nav aria-label={words.list.pages} className="flex flex-wrap items-center justify-center gap-1 text-rail">
      {page > 1 && <a href={to(page - 1)} rel="prev" className="page-link">{words.list.previous}</a>}
      <ol className={`tabular flex flex-wrap justify-center ${pages > 3 ? 'max-sm:order-first max-sm:w-full' : ''}`}>
        {pageNumbers(page, pages).map((number, place) =>
          number === null ? (
            <li key={`gap-${place}`} aria-hidden className="page-link text-ink-2">…</li>
          ) : (
            <li key={number}>
              <a href={to(number)} aria-current={number === page ? (isElsewhere ? 'true' : 'page') : undefined} className="page-link">
                <span aria-hidden>{number}</span>
                <span className="sr-only">{words.list.page(number)}</span>
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && <a href={to(page + 1)} rel="next" className="page-link">{words.list.next}</a>}
    </nav>
  )
}
