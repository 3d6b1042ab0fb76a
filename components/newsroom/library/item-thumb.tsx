import { FileText } from 'lucide-react'
import { thumbnail } from '@/components/ui/thumbnail'
import type { LibraryRow } from '@/domain/media/library-item'
import { attachmentTypeName } from '@/domain/media/attachment-file'

/** A picture small, or a file as its kind. Decoration: its name stands beside it. */
export function ItemThumb({ item: { kind, picture, mime }, className }: { item: Pick<LibraryRow, 'kind' | 'picture' | 'mime'>; className: string }) {
  if (kind === 'picture') return <img {...thumbnail(picture)} alt="" loading="lazy" className={`${className} rounded bg-paper-2 object-contain`} />
  return (
    <span aria-hidden className={`${className} flex flex-col items-center justify-center gap-1 rounded bg-paper-2 text-meta text-ink-2`}>
      <FileText size={20} />
      <span className="max-w-full truncate px-1">{attachmentTypeName(mime)}</span>
    </span>
  )
}
