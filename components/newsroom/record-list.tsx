import type { RecordLine } from '@/domain/articles/record-line'
import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

type RecordListProps = { lines: RecordLine[]; words: Messages['way'] }

/** What was done with an article, by whom and when, newest first. */
export function RecordList({ lines, words: { record, banner } }: RecordListProps) {
  if (lines.length === 0) return <p className="border-t border-rule-strong py-6 text-ui text-ink-2">{record.empty}</p>
  return (
    <ol className="border-t border-rule-strong">
      {lines.map(({ id, action, by, at, note, version, to }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2.5 text-ui">
          <time dateTime={isoSeoul(at)} className="tabular w-36 shrink-0 text-ink-2">{formatSeoul(at)}</time>
          <strong className="font-semibold">{record.steps[action]}</strong>
          {to !== null && <span>→ {to}</span>}
          <span>{by ?? banner.operator}</span>
          {version !== null && <span className="tabular ml-auto text-meta text-ink-2">{record.onVersion(version)}</span>}
          {note !== '' && <p className="basis-full text-ink-2 whitespace-pre-line sm:pl-39">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
