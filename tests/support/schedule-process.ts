import { scheduleRounds } from '@/newsroom/schedule/schedule-rounds'

/** One server's keeping of promises in a process of its own, to be killed at any moment; ends with the test that started it. */
process.once('disconnect', () => process.exit())
scheduleRounds().start()
process.send?.('works')
