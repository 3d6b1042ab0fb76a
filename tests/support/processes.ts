import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const hasExited = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** Settles when the process has ended, also when it has already. */
export async function exitOf(child: ChildProcess): Promise<void> {
  if (!hasExited(child)) await once(child, 'exit')
}

/** Kills every process of the group that `leader` leads. */
export function killGroup(leader: number | undefined): void {
  if (leader) send(-leader, 'SIGKILL')
}

/** Ends the database that a killed server has left behind in its folder; after an orderly stop there is none. */
export async function endOrphanedDatabase(folder: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50)) {
    const pid = postmasterOf(folder)
    if (pid === undefined) return
    send(pid, 'SIGQUIT')
  }
}

/** Kills the database of a data folder once, as a crash does; a launcher that lives starts it again. */
export function killDatabaseOnce(folder: string): void {
  const pid = postmasterOf(folder)
  if (pid === undefined) throw new Error(`no database runs in ${folder}`)
  send(pid, 'SIGQUIT')
}

/** The living server of a data folder: it works in that folder, so its pid has not gone to another process meanwhile. */
function postmasterOf(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder) ? pid : undefined
  } catch {
    return undefined
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Nobody is left to receive it.
  }
}
