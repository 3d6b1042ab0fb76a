import 'server-only'
import { Rounds } from '@/lib/rounds'
import { carryOutNext, msUntilNextDue } from './carry-out-due'

/** A promise is made at least five seconds ahead, so whoever looks this often has seen it in time: nobody needs to be told of a new one. */
const everyMs = 3000
/** What is due is in somebody else's hands (another server's, or of somebody who saves just then): looked at again after this. */
const busyMs = 50

/**
 * Keeps promises at their moment, in every server process: sleeps until the next one is due and carries it out. Asks the database how long
 * that is, so its own clock does not matter. A process that was asleep or dead at the moment makes up for it as soon as it runs.
 */
export function scheduleRounds(): Rounds {
  const round = async (isStopped: () => boolean) => {
    while (!isStopped() && (await carryOutNext()).kind !== 'nothing');
    const next = await msUntilNextDue()
    return next === null ? everyMs : Math.min(everyMs, next > 0 ? next : busyMs)
  }
  return new Rounds({ round, everyMs, complaint: 'schedules could not be looked at' })
}
