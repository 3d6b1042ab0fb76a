import 'server-only'
import { isBuilding } from '@/lib/env'
import { ScheduleWorker } from './schedule-worker'

/** A running server keeps what is promised, from its start on; what came due while none ran comes first. */
export function keepSchedule(): void {
  if (isBuilding()) return
  const worker = new ScheduleWorker()
  worker.start()
  process.once('SIGTERM', () => void worker.stop())
}
