import 'server-only'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/newsroom/desk-frame'
import type { NavKey } from '@/components/newsroom/nav-entries'
import { ScheduleAlarmLine } from '@/components/newsroom/schedule/schedule-alarm-line'
import { env } from '@/lib/env'
import { messagesIn } from '@/messages'
import { countScheduleAlarms } from '@/newsroom/schedule/list-schedule'
import { getActor } from '@/newsroom/session'

/** The frame around working pages, with the alarm. It protects nothing: each page asks for the actor itself and knows where to come back to. */
export async function NewsroomFrame({ current, children }: { current: NavKey; children: ReactNode }) {
  const actor = await getActor()
  if (!actor) return children
  const { newsroom, schedule } = messagesIn(env().ILBO_LANG)
  const alarm = <ScheduleAlarmLine alarm={await countScheduleAlarms()} schedule={schedule} />
  return <DeskFrame actor={actor} newsroom={newsroom} current={current} alarm={alarm}>{children}</DeskFrame>
}
