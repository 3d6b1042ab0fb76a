import type { Metadata } from 'next'
import { TurnList } from '@/components/newsroom/inbox/turn-list'
import { NewArticleForm } from '@/components/newsroom/new-article-form'
import { ScheduleList } from '@/components/newsroom/schedule/schedule-list'
import { PaperWarning } from '@/components/newsroom/settings/paper-warning'
import { ReadToday } from '@/components/newsroom/today/read-today'
import { WriterList } from '@/components/newsroom/today/writer-list'
import { env } from '@/lib/env'
import { formatSeoulDate } from '@/lib/korean-time'
import { messagesIn } from '@/messages'
import { listMyTurn } from '@/newsroom/inbox/list-my-turn'
import { listMissingPages } from '@/newsroom/paper/list-pages'
import { listSchedule } from '@/newsroom/schedule/list-schedule'
import { requireActor } from '@/newsroom/session'
import { listMissingMasthead } from '@/newsroom/settings/get-settings'
import { getViewsToday } from '@/newsroom/today/get-views-today'
import { listWriters } from '@/newsroom/today/list-writers'

export function generateMetadata(): Metadata {
  return { title: messagesIn(env().ILBO_LANG).today.title }
}

/** The next ones; all of them stand on the page of the schedule. */
const shownPending = 8

/** The newsroom begins here: what waits for this person, what is promised and what was not kept, who writes what, what is read. */
export default async function TodayPage() {
  const actor = await requireActor()
  const now = new Date()
  const [turn, writers, { troubled, pending }, views] = await Promise.all([listMyTurn({ actor }), listWriters({ actor }), listSchedule({ actor }), getViewsToday({ now })])
  const [missingMasthead, missingPages] = await Promise.all([listMissingMasthead({ actor }), listMissingPages({ actor })])
  const messages = messagesIn(env().ILBO_LANG)
  const { newsroom: { list }, schedule: { headings }, today, way: { inbox } } = messages
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-8 px-4 py-5 sm:px-8 sm:py-7">
      <div className="flex items-center justify-between gap-4">
        <h1 className="text-section font-bold">{today.title} <span className="text-ui font-normal text-ink-2">{formatSeoulDate(now)}</span></h1>
        <NewArticleForm label={list.create} />
      </div>
      <PaperWarning masthead={missingMasthead} pages={missingPages} words={messages.settings} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-8">
          <TurnList items={turn} inbox={inbox} untitled={list.untitled} />
          <ScheduleList title={headings.troubled} entries={troubled} messages={messages} settleAction={null} />
          <ScheduleList title={headings.pending} entries={pending.slice(0, shownPending)} messages={messages} settleAction={null} />
          <WriterList writers={writers} today={today} untitled={list.untitled} />
        </div>
        <ReadToday views={views} today={today} />
      </div>
    </div>
  )
}
