'use client'

import { CalendarClock, Check, Lock, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { type ScheduleEntry, lateAfterMs } from '@/domain/articles/schedule'
import { formatSeoulTenths } from '@/lib/korean-time'
import { sayMoment } from './say-moment'
import { TimeLeft } from './time-left.client'
import type { Scheduling } from './use-scheduling'

type ScheduleStripProps = { scheduling: Scheduling; mayPublish: boolean; version: number; path: string | null }

/** Under the bar over an article: what is promised, whether somebody has written on since, how the last promise was kept or why it was not. */
export function ScheduleStrip({ scheduling, mayPublish, version, path }: ScheduleStripProps) {
  const messages = useMessages()
  const words = messages.schedule
  const { publish, unpublish, ended, embargoUntil, readAt } = scheduling.schedule
  const isChanged = publish?.version != null && version > publish.version
  return (
    <>
      {embargoUntil && embargoUntil > readAt && <Line icon={<Lock size={15} aria-hidden />}>{words.embargoUntil(sayMoment(messages, embargoUntil))}</Line>}
      {(publish ?? unpublish) && (
        <Line icon={<CalendarClock size={15} aria-hidden className="text-accent" />}>
          {[publish, unpublish].map((entry) => entry && <Pending key={entry.id} entry={entry} readAt={readAt} />)}
          {mayPublish && <button type="button" disabled={scheduling.isBusy} onClick={() => void scheduling.cancel()} className={buttonClass('quiet', 'ml-auto')}>{words.cancel}</button>}
        </Line>
      )}
      {isChanged && publish && (
        <Line icon={<TriangleAlert size={15} aria-hidden className="text-warning" />}>
          <span>{words.changed(publish.version ?? 0)}</span>
          {mayPublish && <button type="button" disabled={scheduling.isBusy} onClick={() => void scheduling.promise(publish.dueAt.toISOString(), unpublish?.dueAt.toISOString() ?? null)} className={buttonClass('plain', 'ml-auto')}>{words.promiseNew}</button>}
        </Line>
      )}
      {ended.map((entry) => <Ended key={entry.id} entry={entry} path={path} />)}
      <p role="status" className="border-t border-rule bg-paper-2 px-4 py-2 text-ui font-semibold empty:hidden">{scheduling.said}</p>
    </>
  )
}

function Pending({ entry, readAt }: { entry: ScheduleEntry; readAt: Date }) {
  const messages = useMessages()
  const words = messages.schedule
  const moment = sayMoment(messages, entry.dueAt)
  if (readAt.getTime() - entry.dueAt.getTime() > lateAfterMs) return <span role="alert" className="font-semibold text-alarm">{words.late(moment)}</span>
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {entry.transition === 'publish' ? `${words.publishAt(moment)} · ${words.version(entry.version ?? 0)}` : words.endAt(moment)}
      <TimeLeft until={entry.dueAt.getTime()} readAt={readAt.getTime()} />
    </span>
  )
}

function Ended({ entry, path }: { entry: ScheduleEntry; path: string | null }) {
  const messages = useMessages()
  const words = messages.schedule
  if (entry.state === 'failed') {
    return <Line isAlarm icon={<TriangleAlert size={15} aria-hidden />}>{words.failed(sayMoment(messages, entry.dueAt))} {entry.problem && messages.problems[entry.problem]}</Line>
  }
  const [promised, done] = [formatSeoulTenths(entry.dueAt).slice(0, 8), formatSeoulTenths(entry.endedAt ?? entry.dueAt)]
  return (
    <Line icon={<Check size={15} aria-hidden className="text-success" />}>
      <span className="tabular-nums">{entry.transition === 'publish' ? words.receipt(promised, done) : words.receiptEnd(promised, done)}</span>
      {entry.transition === 'publish' && path && <a href={encodeURI(path)} target="_blank" className="text-accent underline underline-offset-4">{words.read}</a>}
    </Line>
  )
}

function Line({ icon, isAlarm = false, children }: { icon: ReactNode; isAlarm?: boolean; children: ReactNode }) {
  return (
    <div role={isAlarm ? 'alert' : undefined} className={`flex min-h-10 items-center gap-2 border-t border-rule bg-paper-2 px-4 py-1 text-ui ${isAlarm ? 'font-semibold text-alarm' : ''}`}>
      <span className="shrink-0">{icon}</span>
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-4 gap-y-1">{children}</div>
    </div>
  )
}
