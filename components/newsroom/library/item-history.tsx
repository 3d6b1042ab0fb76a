import { saysAction } from '@/components/newsroom/audit/says-action'
import type { ItemHistoryLine } from '@/domain/media/library-item'
import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

type ItemHistoryProps = { lines: ItemHistoryLine[]; messages: Pick<Messages, 'library' | 'audit'> }

/** What was done with something of the library, newest first, with the files that were there before. */
export function ItemHistory({ lines, messages: { library: { item: { history } }, audit } }: ItemHistoryProps) {
  const fieldName = (name: string) => (Object.hasOwn(history.fields, name) ? history.fields[name as keyof typeof history.fields] : name)
  return (
    <ol className="flex flex-col">
      {lines.map(({ id, action, by, at, changed, formerPath }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2 text-ui">
          <time dateTime={isoSeoul(at)} className="tabular w-36 shrink-0 text-ink-2">{formatSeoul(at)}</time>
          <span>{by ?? history.operator}</span>
          <strong className="font-semibold">{saysAction(action, audit)}</strong>
          {changed.length > 0 && <span className="text-ink-2">{changed.map(fieldName).join(', ')}</span>}
          {formerPath && <a href={`/media/${formerPath}`} target="_blank" className="underline underline-offset-4">{history.former}</a>}
        </li>
      ))}
    </ol>
  )
}
