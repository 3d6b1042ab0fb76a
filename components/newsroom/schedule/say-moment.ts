import { seoulMoment } from '@/lib/korean-time'
import type { Messages } from '@/messages'

/** `11월 22일(일) 06:00`, Seoul time. */
export function sayMoment({ schedule }: Pick<Messages, 'schedule'>, instant: Date): string {
  return schedule.moment(seoulMoment(instant))
}
