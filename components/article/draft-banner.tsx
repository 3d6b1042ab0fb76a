import { words } from '@/components/site/words'
import { formatSeoul } from '@/lib/korean-time'

type DraftBannerProps = {
  /** Whether readers see exactly this text already. */
  isPublished: boolean
  savedAt: Date
  expiresAt: Date
}

/** Over a draft that somebody was sent: what it is, how new, and until when it can be read. */
export function DraftBanner({ isPublished, savedAt, expiresAt }: DraftBannerProps) {
  const { label, published, unpublished, newest, until } = words.preview
  return (
    <aside aria-label={label} className="border-b border-rule bg-paper-2">
      <p className="page flex flex-wrap gap-x-3 py-2.5 text-meta text-ink-2">
        <strong className="font-bold text-ink">{isPublished ? published : unpublished}</strong>
        <span>{newest(formatSeoul(savedAt))}</span>
        <span>{until(formatSeoul(expiresAt))}</span>
      </p>
    </aside>
  )
}
