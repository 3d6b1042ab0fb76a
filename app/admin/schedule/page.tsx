import type { Metadata } from 'next'
import { ScheduleList } from '@/components/newsroom/schedule/schedule-list'
import { canPublishArticle } from '@/domain/articles/policies'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { listSchedule } from '@/newsroom/schedule/list-schedule'
import { requireActor } from '@/newsroom/session'
import { settleAction } from './actions'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).schedule.page }
}

/** 일정: what needs somebody, what is promised, and how the promises of the last seven days were kept. */
export default async function SchedulePage() {
  const actor = await requireActor('/admin/schedule')
  const { troubled, pending, done } = await listSchedule({ actor })
  const messages = messagesIn(env().ILBO_LANG)
  const { headings, page, empty, emptyNext } = messages.schedule
  const maySettle = canPublishArticle(actor, { status: 'draft', createdBy: null, sectionId: null, trashedAt: null })
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-8 px-4 py-5 sm:px-8 sm:py-7">
      <h1 className="text-section font-bold">{page}</h1>
      <ScheduleList title={headings.troubled} entries={troubled} messages={messages} settleAction={maySettle ? settleAction : null} />
      {pending.length === 0 && (
        <div className="text-ui text-ink-2"><p className="font-semibold text-ink">{empty}</p><p>{emptyNext}</p></div>
      )}
      <ScheduleList title={headings.pending} entries={pending} messages={messages} settleAction={null} />
      <ScheduleList title={headings.done} entries={done} messages={messages} settleAction={null} />
    </div>
  )
}
