import type { InboxItem } from '@/domain/notices/notice'
import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

type NoticeListProps = { items: InboxItem[]; inbox: Messages['way']['inbox']; untitled: string }

/** What happened, newest first; each leads to its article, where it counts as read. */
export function NoticeList({ items, inbox, untitled }: NoticeListProps) {
  if (items.length === 0) return <p className="border-t border-rule-strong py-6 text-ui text-ink-2">{inbox.empty} {inbox.emptyNext}</p>
  return (
    <ol className="border-t border-rule-strong">
      {items.map(({ id, kind, articleId, headline, by, detail, createdAt, readAt }) => (
        <li key={id} className="relative flex gap-3 border-b border-rule py-2.5 text-ui hover:bg-paper-2">
          <span className="mt-1.5 w-2.5 shrink-0">{readAt === null && <svg viewBox="0 0 10 10" width="10" height="10" role="img" aria-label={inbox.unreadMark} className="text-accent"><circle cx="5" cy="5" r="4" fill="currentColor" /></svg>}</span>
          <div className="min-w-0 grow">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className={readAt === null ? 'font-semibold' : ''}>{inbox.kinds[kind](by ?? inbox.operator)}</span>
              <time dateTime={isoSeoul(createdAt)} className="tabular text-meta text-ink-2">{formatSeoul(createdAt)}</time>
            </p>
            <a href={`/admin/articles/${articleId}`} className="underline-offset-4 after:absolute after:inset-0 hover:underline">{headline || untitled}</a>
            {detail !== '' && <p className="mt-0.5 max-w-prose text-ink-2 whitespace-pre-line">{detail}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
