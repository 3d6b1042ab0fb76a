import 'server-only'
import { describeError, log } from '@/lib/log'
import { viewCounter } from './count-view'
import { saltOfDay } from './daily-salt'
import { downloadCounter } from './download-counter'
import { sweepViews } from './sweep-views'

const sweepMs = 600_000

/** What counting does in a server besides beacons: takes up what the last one left, cleans up. Answers what to do at the end. */
export function startCounting(): () => Promise<void> {
  const counter = viewCounter()
  void saltOfDay(new Date())
  const sweep = () => void sweepViews().catch((error: unknown) => log.warn(describeError(error), 'old views could not be deleted'))
  sweep()
  const timer = setInterval(sweep, sweepMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await Promise.all([counter.flush(), downloadCounter().flush()])
  }
}
