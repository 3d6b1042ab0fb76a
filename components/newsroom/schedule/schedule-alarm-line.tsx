import { TriangleAlert } from 'lucide-react'
import type { ScheduleAlarm } from '@/domain/articles/schedule'
import type { Messages } from '@/messages'

/** Over every newsroom page while something promised was not done in time, or will not be; nothing otherwise. */
export function ScheduleAlarmLine({ alarm: { failed, late, broken }, schedule }: { alarm: ScheduleAlarm; schedule: Messages['schedule'] }) {
  if (failed + late + broken === 0) return null
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-2 border-b border-rule bg-paper-2 px-4 py-2 text-ui font-semibold text-alarm">
      <TriangleAlert size={15} aria-hidden />
      {failed + late > 0 && <span>{schedule.alarm(failed, late)}</span>}
      {broken > 0 && <span>{schedule.alarmBroken(broken)}</span>}
      <a href="/admin/schedule" className="text-accent underline underline-offset-4">{schedule.alarmOpen}</a>
    </div>
  )
}
