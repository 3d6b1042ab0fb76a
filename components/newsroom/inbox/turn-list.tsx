import type { TurnItem } from '@/domain/notices/my-turn'
import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

type TurnListProps = { items: TurnItem[]; inbox: Messages['way']['inbox']; untitled: string }

/** 내 차례: what waits for this person. */
export function TurnList({ items, inbox, untitled }: TurnListProps) {
  return (
    <section aria-labelledby="my-turn" className="flex flex-col gap-3">
      <h2 id="my-turn" className="text-section font-bold">{inbox.turn}</h2>
      {items.length === 0 && <p className="border-t border-rule-strong py-3 text-ui text-ink-2">{inbox.turnEmpty}</p>}
      {items.length > 0 && (
        <ul className="border-t border-rule-strong">
          {items.map(({ articleId, headline, reason, since }) => (
            <li key={articleId} className="relative flex min-h-9 flex-wrap items-center gap-x-3 border-b border-rule py-1.5 text-ui hover:bg-paper-2">
              <span className="w-24 shrink-0 text-ink-2">{inbox.reasons[reason]}</span>
              <a href={`/admin/articles/${articleId}`} className="min-w-0 grow basis-48 font-semibold after:absolute after:inset-0 hover:underline">{headline || untitled}</a>
              <time dateTime={isoSeoul(since)} className="tabular text-meta text-ink-2">{formatSeoul(since)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
