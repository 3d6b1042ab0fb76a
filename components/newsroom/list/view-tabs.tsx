import { X } from 'lucide-react'
import { type ListFilter, firstPage, listSearch } from '@/domain/articles/list-filter'
import type { SavedView } from '@/domain/articles/view-inputs'
import type { Messages } from '@/messages'

type ViewTabsProps = { filter: ListFilter; views: SavedView[]; lists: Messages['lists'] }

const tabClass = 'flex h-9 shrink-0 items-center rounded-md px-2 text-ui whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8'

/** Views of the list above it: everything, one's own, what waits for one, and those that somebody kept. Links: the address says which one is open. */
export function ViewTabs({ filter, views, lists: { views: words } }: ViewTabsProps) {
  const current = listSearch(firstPage(filter))
  const tab = (name: string, search: string) => <a href={search === '' ? '/admin/articles' : `/admin/articles?${search}`} aria-current={search === current ? 'page' : undefined} className={tabClass}>{name}</a>
  return (
    <nav aria-label={words.label} className="-mx-2 border-b border-rule px-0.5 py-0.5">
      <ul className="flex flex-wrap">
        <li>{tab(words.all, '')}</li>
        <li>{tab(words.mine, listSearch({ scope: 'mine' }))}</li>
        <li>{tab(words.turn, listSearch({ scope: 'turn' }))}</li>
        {views.map((view) => (
          <li key={view.id} className="flex items-center">
            {tab(view.isShared ? words.shared(view.name) : view.name, view.search)}
            {view.mayDelete && view.search === current && (
              <form method="post" action="/admin/articles/saved-views">
                <button type="submit" name="delete" value={view.id} aria-label={words.remove(view.name)} className="flex size-7 cursor-pointer items-center justify-center rounded text-ink-2 hover:text-ink"><X size={14} aria-hidden /></button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
