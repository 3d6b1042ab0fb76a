import { formatSeoul, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'

type WriterListProps = { writers: { articleId: string; headline: string; name: string; since: Date; isYou: boolean }[]; today: Messages['today']; untitled: string }

/** 지금 쓰는 기사: who has which article open for writing. */
export function WriterList({ writers, today, untitled }: WriterListProps) {
  return (
    <section aria-labelledby="writers" className="flex flex-col gap-3">
      <h2 id="writers" className="text-section font-bold">{today.writers}</h2>
      {writers.length === 0 && <p className="border-t border-rule-strong py-3 text-ui text-ink-2">{today.writersEmpty}</p>}
      {writers.length > 0 && (
        <ul className="border-t border-rule-strong">
          {writers.map(({ articleId, headline, name, since, isYou }) => (
            <li key={articleId} className="relative flex min-h-9 flex-wrap items-center gap-x-3 border-b border-rule py-1.5 text-ui hover:bg-paper-2">
              <span className="w-24 shrink-0 text-ink-2">{isYou ? today.you(name) : name}</span>
              <a href={`/admin/articles/${articleId}`} className="min-w-0 grow basis-48 font-semibold after:absolute after:inset-0 hover:underline">{headline || untitled}</a>
              <time dateTime={isoSeoul(since)} className="tabular text-meta text-ink-2">{today.since(formatSeoul(since))}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
