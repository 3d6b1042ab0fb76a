import { libraryItemHref } from '@/domain/media/library-filter'
import type { LibraryRow } from '@/domain/media/library-item'
import { formatSeoulDate } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { ItemMarks } from './item-marks'
import { ItemThumb } from './item-thumb'
import { itemMarks, itemTitle } from './item-words'

type LibraryGridProps = { rows: LibraryRow[]; /** A day of Seoul. */ today: string; words: Messages['library'] }

/** The library as pictures side by side. */
export function LibraryGrid({ rows, today, words }: LibraryGridProps) {
  return (
    <ul aria-label={words.listLabel} className="-mx-1.5 grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5">
      {rows.map((row) => (
        <li key={row.mediaId}>
          <a href={libraryItemHref(row.mediaId)} data-row-link className="flex flex-col gap-1 rounded-md p-1.5 hover:bg-ink/6">
            <ItemThumb item={row} className="aspect-4/3 w-full" />
            <span className="line-clamp-2 text-ui break-words text-ink">{itemTitle(row, words)}</span>
            <span className="text-meta text-ink-2">{[row.picture.credit, formatSeoulDate(row.uploadedAt), row.kind === 'file' ? words.downloads(row.downloads) : ''].filter(Boolean).join(' · ')}</span>
            <ItemMarks marks={itemMarks(row, today, words)} />
          </a>
        </li>
      ))}
    </ul>
  )
}
