import 'server-only'
import { Rounds, keepGoing } from '@/lib/rounds'
import { carrySignals } from './carry-signals'
import { listEndpoints } from './endpoints'

const everyMs = 3_000
const longestMs = 60_000

/** A running server tells search engines and hubs what changed. Where none is set, there are none. */
export function keepSignalsGoing(): void {
  const round = () => carrySignals(Date.now() + longestMs)
  if (listEndpoints().length > 0) keepGoing(new Rounds({ round, everyMs, complaint: 'search engines and hubs could not be told' }), everyMs)
}
