import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LibraryFilters } from '@/components/newsroom/library/library-filters'
import { LibraryGrid } from '@/components/newsroom/library/library-grid'
import { LibraryKeys } from '@/components/newsroom/library/library-keys.client'
import { LibraryTable } from '@/components/newsroom/library/library-table'
import { UploadDesk } from '@/components/newsroom/library/upload-desk.client'
import { buttonClass } from '@/components/ui/button-class'
import { firstLibraryPage, isLibraryFiltered, libraryHref, readLibraryFilter } from '@/domain/media/library-filter'
import { env } from '@/lib/env'
import { seoulDay } from '@/lib/korean-time'
import { messagesIn } from '@/messages'
import { listStaffChoices } from '@/newsroom/desk/list-choices'
import { countLibrary, listLibrary, mostLibraryCounted } from '@/newsroom/media/list-library'
import { requireActor } from '@/newsroom/session'
import { saveMediaAction } from './actions'

type AddressProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).library.title }
}

/** Every picture and file of the paper, newest first. What is shown is in the address. */
export default async function LibraryPage({ searchParams }: AddressProps) {
  const filter = readLibraryFilter(await searchParams)
  const actor = await requireActor(libraryHref(filter))
  const [page, colleagues] = await Promise.all([listLibrary({ actor, filter }), listStaffChoices()])
  if (!page) notFound()
  const { rows, nextCursor, previousCursor } = page
  // What fits one page is counted by looking at it.
  const count = nextCursor || previousCursor ? await countLibrary({ filter, most: mostLibraryCounted + 1 }) : rows.length
  const { library: words } = messagesIn(env().ILBO_LANG)
  const first = firstLibraryPage(filter)
  const Rows = filter.look === 'list' ? LibraryTable : LibraryGrid
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-3 px-4 py-5 sm:px-8 sm:py-7">
      <UploadDesk title={words.title} words={words.upload} save={saveMediaAction}>
        <LibraryFilters filter={filter} colleagues={colleagues} words={words} />
        <p className="text-meta text-ink-2">{count > mostLibraryCounted ? words.countMore(mostLibraryCounted) : words.count(count)}{rows.length > 0 && <span className="max-md:hidden"> · {words.keys}</span>}</p>
        {rows.length > 0 ? <LibraryKeys><Rows rows={rows} today={seoulDay(new Date())} words={words} /></LibraryKeys> : <EmptyLibrary isFiltered={isLibraryFiltered(filter)} words={words} />}
        <div className="flex gap-2">
          {previousCursor && <a href={libraryHref({ ...first, before: previousCursor })} rel="prev" className={buttonClass('plain')}>{words.newer}</a>}
          {nextCursor && <a href={libraryHref({ ...first, cursor: nextCursor })} rel="next" className={buttonClass('plain')}>{words.older}</a>}
          {previousCursor && <a href={libraryHref(first)} className={buttonClass('quiet')}>{words.first}</a>}
        </div>
      </UploadDesk>
    </div>
  )
}

/** Leads on: to the first upload, or out of a filter that finds nothing. */
function EmptyLibrary({ isFiltered, words }: { isFiltered: boolean; words: ReturnType<typeof messagesIn>['library'] }) {
  return (
    <div className="flex flex-col items-start gap-3 py-12">
      <p className="text-section font-bold">{isFiltered ? words.noMatch : words.empty}</p>
      <p className="text-ui-2 text-ink-2">{isFiltered ? words.noMatchNext : words.emptyNext}</p>
      {isFiltered && <a href="/admin/library" className={buttonClass('plain')}>{words.clear}</a>}
    </div>
  )
}
