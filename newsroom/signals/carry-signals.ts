import 'server-only'
import { describeError, log } from '@/lib/log'
import { queueSignals } from './queue-signals'
import { sendNextSignals } from './send-next'

/** Tells search engines and hubs what is due, until nothing is or the moment (ms) has come. Never throws: nothing else may wait for it or fail with it. */
export async function carrySignals(until: number): Promise<void> {
  try {
    while (Date.now() < until && (await queueSignals()));
    while (Date.now() < until) {
      const outcome = await sendNextSignals()
      if (outcome === 'nothing') return
      if (outcome === 'failed') log.warn('search engines or hubs could not be told yet')
    }
  } catch (error) {
    log.warn(describeError(error), 'search engines and hubs could not be told')
  }
}
