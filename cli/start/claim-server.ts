import { setTimeout as sleep } from 'node:timers/promises'
import { env } from '@/lib/env'
import { type PidFileClaim, claimPidFile } from '@/lib/pid-file'
import { cliProblem } from '../problem'
import { say } from '../say'
import { endProcessGroup, isRunning } from './process-group'
import { type ServerInfo, serverFile, serverInfoSchema } from './server-info'

export type ServerClaim = {
  /** Adds to what the pid file tells about this server. */
  note(change: Partial<ServerInfo>): void
  release(): void
}

export function localUrl(): string {
  return `http://localhost:${env().PORT}`
}

/**
 * Makes this process the one server of its data folder, or throws `already-running`. What a killed server has left behind is ended
 * first, so that its port is free at once.
 */
export async function claimServer(mode: ServerInfo['mode'], note: (sentence: string) => void): Promise<ServerClaim> {
  const info: ServerInfo = { mode, port: env().PORT, url: localUrl(), app: null, ready: false, ending: false }
  const claim = await claimWhenFree(info)
  if (!claim.claimed) throw cliProblem({ code: 'already-running', pid: claim.holder.pid, url: claim.holder.info?.url ?? '?' })
  const orphan = claim.previous?.app
  if (orphan && isRunning(orphan)) {
    // It has noticed the death of its launcher by itself; usually this only waits for its last requests.
    await endProcessGroup(orphan, 1500)
    note(say().notes.orphanEnded(orphan.pid))
  }
  let current = info
  return {
    note(change) {
      current = { ...current, ...change }
      claim.update(current)
    },
    release: claim.release,
  }
}

/** A server that is just ending is waited for, a little longer than it may take. */
async function claimWhenFree(info: ServerInfo): Promise<PidFileClaim<ServerInfo>> {
  const until = Date.now() + 15_000
  for (;;) {
    const claim = await claimPidFile(serverFile(), serverInfoSchema, info)
    if (claim.claimed || !claim.holder.info?.ending || Date.now() > until) return claim
    await sleep(100)
  }
}
