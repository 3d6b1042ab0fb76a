import { LayoutGrid, List, Search } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { type LibraryFilter, firstLibraryPage, isLibraryFiltered, libraryHref, libraryLooks, libraryStates } from '@/domain/media/library-filter'
import { mediaKinds } from '@/domain/media/media-kind'
import type { Messages } from '@/messages'

type LibraryFiltersProps = { filter: LibraryFilter; colleagues: { id: string; name: string }[]; words: Messages['library'] }

const tabClass = 'flex h-9 shrink-0 items-center rounded-md px-2 text-ui whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-8'
const icons = { grid: LayoutGrid, list: List }

/** Search and filters of the library. A plain form and links: the address says what is shown, and back and forward work. */
export function LibraryFilters({ filter, colleagues, words }: LibraryFiltersProps) {
  const { kind, state, look, uploaderId, from, to } = filter
  const first = firstLibraryPage(filter)
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule">
        <nav aria-label={words.kindsLabel} className="-mx-2 flex px-0.5 py-0.5">
          {[undefined, ...mediaKinds].map((one) => <a key={one ?? 'all'} href={libraryHref({ ...first, kind: one })} aria-current={kind === one ? 'page' : undefined} className={tabClass}>{one ? words.kinds[one] : words.all}</a>)}
        </nav>
        <nav aria-label={words.looksLabel} className="flex">
          {libraryLooks.map((one) => {
            const Icon = icons[one]
            return <a key={one} href={libraryHref({ ...filter, look: one === 'list' ? 'list' : undefined })} aria-current={(look ?? 'grid') === one ? 'true' : undefined} className={`${tabClass} gap-1.5`}><Icon size={16} aria-hidden />{words.looks[one]}</a>
          })}
        </nav>
      </div>
      <nav aria-label={words.statesLabel} className="-mx-2 flex flex-wrap px-0.5">
        {libraryStates.map((one) => <a key={one} href={libraryHref({ ...first, state: state === one ? undefined : one })} aria-current={state === one ? 'page' : undefined} className={tabClass}>{words.states[one]}</a>)}
      </nav>
      <form method="get" action="/admin/library" role="search" className="flex flex-col gap-2">
        {kind && <input type="hidden" name="kind" value={kind} />}
        {state && <input type="hidden" name="state" value={state} />}
        {look && <input type="hidden" name="look" value={look} />}
        <div className="flex gap-2">
          <input id="list-search" type="search" name="q" defaultValue={filter.query} aria-label={words.search} placeholder={words.search} maxLength={100} aria-keyshortcuts="/" className={`${controlClass} sm:w-80`} />
          <button type="submit" aria-label={words.searchButton} className={buttonClass('plain', 'w-9 px-0')}><Search size={17} aria-hidden /></button>
          {isLibraryFiltered(filter) && <a href={libraryHref({ look })} className={buttonClass('quiet', 'max-sm:px-1')}>{words.clear}</a>}
        </div>
        <details open={Boolean(uploaderId ?? from ?? to)}>
          <summary className="w-fit cursor-pointer rounded py-1 text-ui text-ink-2 hover:text-ink">{words.more}</summary>
          <div className="grid grid-cols-2 gap-2 py-2 sm:grid-cols-4">
            <Field id="library-by" label={words.uploader}>
              {(links) => (
                <select {...links} name="by" defaultValue={uploaderId ?? ''} className={controlClass}>
                  <option value="">{words.anybody}</option>
                  {colleagues.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
                </select>
              )}
            </Field>
            <Field id="library-from" label={words.from}>{(links) => <input {...links} type="date" name="from" defaultValue={from} className={controlClass} />}</Field>
            <Field id="library-to" label={words.to}>{(links) => <input {...links} type="date" name="to" defaultValue={to} className={controlClass} />}</Field>
            <button type="submit" className={buttonClass('plain', 'self-end')}>{words.apply}</button>
          </div>
        </details>
      </form>
    </div>
  )
}
