import { setTimeout as sleep } from 'node:timers/promises'
import { isSameProcess } from '@/lib/process-identity'

/** A child that leads a process group of its own (spawned `detached`), named so that a recycled pid is not mistaken for it. */
export type GroupLeader = { pid: number; identity: string }

export function isRunning({ pid, identity }: GroupLeader): boolean {
  return isSameProcess(pid, identity)
}

/** Asks a process to end (SIGTERM) and waits; after `patienceMs` its whole group is killed. */
export async function endProcessGroup(leader: GroupLeader, patienceMs: number): Promise<void> {
  send(leader.pid, 'SIGTERM')
  const until = Date.now() + patienceMs
  while (isRunning(leader) && Date.now() < until) await sleep(25)
  // Also when the leader has gone: what it has started may be there still.
  killProcessGroup(leader.pid)
  while (isRunning(leader)) await sleep(10)
}

/** Ends a process group at once, without waiting. */
export function killProcessGroup(leaderPid: number): void {
  send(-leaderPid, 'SIGKILL')
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Nobody is left to receive it.
  }
}
