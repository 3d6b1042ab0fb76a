import 'server-only'
import { schedules, staff } from '@/db/schema'

/** Columns of a `ScheduleEntry`; the query joins `staff` at the left for whoever promised it. */
export const entryColumns = {
  id: schedules.id, transition: schedules.transition, state: schedules.state, version: schedules.version, dueAt: schedules.dueAt,
  endedAt: schedules.endedAt, problem: schedules.problem, promisedBy: staff.name,
}
