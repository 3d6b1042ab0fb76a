import 'server-only'
import { Rounds, keepGoing } from '@/lib/rounds'
import { keepFrontOnce, lastPublicChange } from './keep-front'

/** How often a server looks whether something was published. */
const everyMs = 2000

/** A running server keeps the record of the front from its start on, and lets what expires leave at its moment. */
export function keepFrontGoing(): void {
  keepGoing(frontRounds())
}

function frontRounds(): Rounds {
  let seen = -1
  /** By this process's clock. */
  let nextAt = 0
  const round = async () => {
    const last = await lastPublicChange()
    if (last !== seen || Date.now() >= nextAt) {
      const { changeId, nextInMs } = await keepFrontOnce()
      seen = changeId
      nextAt = nextInMs === null ? Infinity : Date.now() + nextInMs
    }
    // A timer may fire a millisecond early; the moment itself is asked of the database.
    return Math.min(everyMs, Math.max(20, nextAt - Date.now() + 5))
  }
  return new Rounds({ round, everyMs, complaint: 'the front could not be looked at' })
}
