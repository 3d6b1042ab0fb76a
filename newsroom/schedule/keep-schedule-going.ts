import 'server-only'
import { keepGoing } from '@/lib/rounds'
import { scheduleRounds } from './schedule-rounds'

/** A running server keeps what is promised, from its start on; what came due while none ran comes first. */
export function keepScheduleGoing(): void {
  keepGoing(scheduleRounds())
}
