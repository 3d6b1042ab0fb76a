import 'server-only'
import { isBuilding } from '@/lib/env'
import { carrySignals } from './carry-signals'
import { listEndpoints } from './endpoints'

const everyMs = 3_000
const longestMs = 60_000

/** A running server tells search engines and hubs what changed. Where none is set, there are none. */
export function keepSignalsGoing(): void {
  if (!isBuilding() && listEndpoints().length > 0) plan()
}

function plan(): void {
  setTimeout(() => void carrySignals(Date.now() + longestMs).then(plan), everyMs).unref()
}
