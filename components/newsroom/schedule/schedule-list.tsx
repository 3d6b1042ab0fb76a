import type { ScheduledArticle } from '@/domain/articles/schedule'
import { formatSeoulTenths, isoSeoul } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import { sayMoment } from './say-moment'
import { SettleForm } from './settle-form'

export type SettleAction = (form: FormData) => Promise<void>

type ScheduleListProps = { title: string; entries: ScheduledArticle[]; messages: Messages; settleAction: SettleAction | null }

/** Promises or receipts, a line each: when, what, which article, by whom, and how it ended. */
export function ScheduleList({ title, entries, messages, settleAction }: ScheduleListProps) {
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className="border-b border-rule-strong pb-1.5 text-rail font-bold">{title}</h2>
      <ul>
        {entries.map((entry) => <Row key={entry.id} entry={entry} messages={messages} settleAction={settleAction} />)}
      </ul>
    </section>
  )
}

function Row({ entry, messages, settleAction }: { entry: ScheduledArticle; messages: Messages; settleAction: SettleAction | null }) {
  const { schedule: words, newsroom, problems } = messages
  const headline = entry.headline || newsroom.list.untitled
  const version = entry.version === null ? [] : [words.version(entry.version)]
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2.5 text-ui">
      <time dateTime={isoSeoul(entry.dueAt)} className="w-44 shrink-0 font-semibold tabular-nums">{sayMoment(messages, entry.dueAt)}</time>
      <span className="w-12 shrink-0 text-ink-2">{words.transitions[entry.transition]}</span>
      <a href={`/admin/articles/${entry.articleId}`} className="min-w-40 grow basis-0 font-semibold hover:underline">{headline}</a>
      <span className="text-ink-2">{[...version, words.by(entry.promisedBy ?? words.operator)].join(' · ')}</span>
      {entry.state === 'done' && <span className="w-full text-meta text-ink-2 tabular-nums">{sayReceipt(entry, words)}</span>}
      {entry.state === 'failed' && <span className="w-full text-meta font-semibold text-alarm">{words.failed(sayMoment(messages, entry.dueAt))} {entry.problem && problems[entry.problem]}</span>}
      {entry.isBroken && <span className="w-full text-meta font-semibold text-alarm">{words.broken[entry.transition]}</span>}
      {entry.isLate && <span className="w-full text-meta font-semibold text-alarm">{words.late(sayMoment(messages, entry.dueAt))}</span>}
      {entry.state === 'failed' && settleAction && <SettleForm scheduleId={entry.id} headline={headline} words={words} action={settleAction} />}
    </li>
  )
}

function sayReceipt({ dueAt, endedAt, transition }: ScheduledArticle, words: Messages['schedule']): string {
  const [promised, done] = [formatSeoulTenths(dueAt).slice(0, 8), formatSeoulTenths(endedAt ?? dueAt)]
  return transition === 'publish' ? words.receipt(promised, done) : words.receiptEnd(promised, done)
}
