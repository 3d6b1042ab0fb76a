import { Search } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import { articleStatuses } from '@/domain/articles/article'
import type { Messages } from '@/messages'
import { type ListFilter, type ListStatus, listHref } from './list-address'

/** Search and status filter. A plain form and links: the address says what is shown, and back and forward work. */
export function ArticleFilters({ filter, newsroom }: { filter: ListFilter; newsroom: Messages['newsroom'] }) {
  const { list, statuses } = newsroom
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <nav aria-label={list.filter} className="-mx-2 flex max-w-full overflow-x-auto px-0.5 py-0.5 [scrollbar-width:none]">
        <StatusLink filter={filter} status={undefined} name={list.all} />
        {articleStatuses.map((status) => <StatusLink key={status} filter={filter} status={status} name={statuses[status]} />)}
        <StatusLink filter={filter} status="trash" name={list.trash} />
      </nav>
      <form method="get" action="/admin/articles" role="search" className="flex max-sm:w-full gap-2">
        {filter.status && <input type="hidden" name="status" value={filter.status} />}
        <input type="search" name="q" defaultValue={filter.query} aria-label={list.search} placeholder={list.search} maxLength={100} className={`${controlClass} sm:w-60`} />
        <button type="submit" aria-label={list.searchButton} className={buttonClass('plain', 'w-9 px-0')}><Search size={17} aria-hidden /></button>
      </form>
    </div>
  )
}

function StatusLink({ filter, status, name }: { filter: ListFilter; status: ListStatus | undefined; name: string }) {
  const isCurrent = filter.status === status
  return (
    <a href={listHref({ ...filter, status, cursor: undefined })} aria-current={isCurrent ? 'page' : undefined} className="flex h-9 shrink-0 items-center rounded-md px-2 text-ui text-ink-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8">
      {name}
    </a>
  )
}
