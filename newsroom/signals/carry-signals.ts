import 'server-only'
import { log } from '@/lib/log'
import { queueSignals } from './queue-signals'
import { sendNextSignals } from './send-next'

/** Tells search engines and hubs what is due, until nothing is or the moment (ms) has come. A side that fails is no failure here. */
export async function carrySignals(until: number): Promise<void> {
  while (Date.now() < until && (await queueSignals()));
  while (Date.now() < until) {
    const outcome = await sendNextSignals()
    if (outcome === 'nothing') return
    if (outcome === 'failed') log.warn('search engines or hubs could not be told yet')
  }
}
