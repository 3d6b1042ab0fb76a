import { formatSeoul, formatSeoulDate, isoSeoul, seoulDay } from '@/lib/korean-time'

type SeoulTimeProps = {
  instant: Date
  /** `full` 2024.08.29 14:05, `date` 2024.08.29, `short` 08.29 14:05. */
  form?: 'full' | 'date' | 'short'
  className?: string
}

/** An instant in Seoul time for people and machines. Absolute, because a page stands in caches for a long time. */
export function SeoulTime({ instant, form = 'full', className }: SeoulTimeProps) {
  return (
    <time dateTime={form === 'date' ? seoulDay(instant) : isoSeoul(instant)} className={className}>
      {inForm(instant, form)}
    </time>
  )
}

function inForm(instant: Date, form: 'full' | 'date' | 'short'): string {
  if (form === 'date') return formatSeoulDate(instant)
  return form === 'short' ? formatSeoul(instant).slice('2024.'.length) : formatSeoul(instant)
}
