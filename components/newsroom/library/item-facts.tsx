import type { ReactNode } from 'react'
import { fileSize } from '@/domain/document/reader-words'
import { attachmentTypeName } from '@/domain/media/attachment-file'
import type { LibraryItemWhole } from '@/domain/media/library-item'
import { formatSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

/** Name, kind, sizes, when it was taken and brought, by whom, and of a file how often readers took it. */
export function ItemFacts({ item, words: { kinds, none, item: { facts } } }: { item: LibraryItemWhole; words: Messages['library'] }) {
  const isPicture = item.kind === 'picture'
  const lines: [string, ReactNode][] = [
    [facts.name, item.name || none],
    [facts.kind, isPicture ? kinds.picture : attachmentTypeName(item.mime)],
    [facts.size, fileSize(item.bytes)],
    ...(isPicture ? [[facts.pixels, facts.pixelsOf(item.picture.width, item.picture.height)] as [string, string]] : [[facts.downloads, item.downloads.toLocaleString()] as [string, string]]),
    ...(item.takenAt ? [[facts.taken, formatSeoul(item.takenAt)] as [string, string]] : []),
    [facts.uploaded, formatSeoul(item.uploadedAt)],
    [facts.uploader, item.uploaderName ?? facts.operator],
  ]
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-ui">
      {lines.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="tabular break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
