import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import { relativeTime } from '@/lib/relative-time'

/** An instant as Seoul's clock showed it, and how long ago that is. */
export function RevisionWhen({ instant, now, lang }: { instant: Date; now: Date; lang: string }) {
  return (
    <time dateTime={isoSeoul(instant)} className="whitespace-nowrap">
      {formatSeoul(instant)} <span className="text-ink-2">{relativeTime(instant, now, lang)}</span>
    </time>
  )
}
