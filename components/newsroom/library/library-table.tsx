import { attachmentTypeName } from '@/domain/media/attachment-file'
import { fileSize } from '@/domain/document/reader-words'
import { libraryItemHref } from '@/domain/media/library-filter'
import type { LibraryRow } from '@/domain/media/library-item'
import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { ItemMarks } from './item-marks'
import { ItemThumb } from './item-thumb'
import { itemMarks, itemTitle } from './item-words'

type LibraryTableProps = { rows: LibraryRow[]; /** A day of Seoul. */ today: string; words: Messages['library'] }

/** The library one line each; on a phone the facts stand under the name. */
export function LibraryTable({ rows, today, words }: LibraryTableProps) {
  const { columns } = words
  return (
    <table aria-label={words.listLabel} className="w-full table-fixed border-collapse text-ui">
      <thead className="max-md:sr-only">
        <tr className="border-b border-rule-strong text-left text-meta text-ink-2">
          <th scope="col" className="py-2 pr-3 font-semibold">{columns.item}</th>
          <th scope="col" className="w-32 py-2 pr-3 font-semibold">{columns.credit}</th>
          <th scope="col" className="w-40 py-2 pr-3 font-semibold">{columns.facts}</th>
          <th scope="col" className="w-24 py-2 pr-3 font-semibold max-lg:hidden">{columns.uploader}</th>
          <th scope="col" className="w-36 py-2 pr-3 font-semibold">{columns.uploadedAt}</th>
          <th scope="col" className="w-40 py-2 font-semibold">{columns.marks}</th>
        </tr>
      </thead>
      <tbody>{rows.map((row) => <Row key={row.mediaId} row={row} today={today} words={words} />)}</tbody>
    </table>
  )
}

function Row({ row, today, words }: { row: LibraryRow } & Pick<LibraryTableProps, 'today' | 'words'>) {
  const { kind, picture, mime, bytes, uploaderName, uploadedAt, downloads } = row
  const facts = kind === 'file' ? [attachmentTypeName(mime), fileSize(bytes), words.downloads(downloads)] : [words.item.facts.pixelsOf(picture.width, picture.height), fileSize(bytes)]
  const cell = 'truncate pr-3 text-ink-2 max-md:pr-0'
  return (
    <tr className="border-b border-rule focus-within:bg-paper-2 hover:bg-paper-2 max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:py-2.5 max-md:text-meta">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal max-md:w-full max-md:pr-0">
        <a href={libraryItemHref(row.mediaId)} data-row-link className="flex min-w-0 items-center gap-3 hover:underline">
          <ItemThumb item={row} className="h-10 w-14 shrink-0 max-md:h-14 max-md:w-20" />
          <span className="line-clamp-2 min-w-0 font-semibold break-words max-md:text-rail">{itemTitle(row, words)}</span>
        </a>
      </th>
      <td className={`${cell} ${picture.credit ? '' : 'max-md:hidden'}`}>{picture.credit || words.none}</td>
      <td className={`${cell} tabular whitespace-normal`}>{facts.join(' · ')}</td>
      <td className={`${cell} max-lg:hidden`}>{uploaderName ?? words.none}</td>
      <td className={`${cell} tabular`}><time dateTime={isoSeoul(uploadedAt)}>{formatSeoul(uploadedAt)}</time></td>
      <td className="max-md:w-full"><ItemMarks marks={itemMarks(row, today, words)} /></td>
    </tr>
  )
}
