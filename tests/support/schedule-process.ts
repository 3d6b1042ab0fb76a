import { ScheduleWorker } from '@/newsroom/schedule/schedule-worker'

/** One server's keeping of promises in a process of its own, to be killed at any moment; ends with the test that started it. */
process.once('disconnect', () => process.exit())
new ScheduleWorker().start()
process.send?.('works')
