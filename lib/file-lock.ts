import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { claimPidFile } from './pid-file'

/** Thrown when a lock stayed taken; the message is for the log, not for a reader. */
export class LockTimeoutError extends Error {
  override name = 'LockTimeoutError'
}

/**
 * Runs `run` while no other process (and no other caller in this one) holds the lock `file`. A lock whose holder was killed is
 * free at once. Not re-entrant. Waits up to `waitSeconds`, then throws `LockTimeoutError`; `onWait` is told the holder's pid once.
 */
export async function withFileLock<Result>(
  file: string,
  run: () => Promise<Result>,
  { waitSeconds = 120, onWait }: { waitSeconds?: number; onWait?: (pid: number) => void } = {},
): Promise<Result> {
  const until = Date.now() + waitSeconds * 1000
  let told = false
  for (;;) {
    const claim = await claimPidFile(file, z.object({}), {})
    if (claim.claimed) {
      try {
        return await run()
      } finally {
        claim.release()
      }
    }
    if (Date.now() > until) throw new LockTimeoutError(`${file} is held by process ${claim.holder.pid}`)
    if (!told) onWait?.(claim.holder.pid)
    told = true
    await sleep(30)
  }
}
