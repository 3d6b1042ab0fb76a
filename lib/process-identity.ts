import fs from 'node:fs'

/** What stands for a living process of which nothing more can be found out. */
const unknownButAlive = 'alive'

let bootId: string | undefined

/**
 * A text that names one run of one process, so that a recycled pid is not mistaken for it; `null` when no such process lives. On
 * Linux it is the start time (field 22 of `/proc/<pid>/stat`, clock ticks since boot, see proc(5)) and the id of that boot.
 * A zombie counts as dead: its work has ended, only its parent has not looked yet.
 */
export function processIdentity(pid: number): string | null {
  const stat = readStat(pid)
  if (stat === null) return answersSignals(pid) ? unknownButAlive : null
  // The second field is the command in brackets and may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X' || startTicks === undefined) return null
  return `${currentBoot()}:${startTicks}`
}

/** Whether the process that once had this identity still runs. */
export function isSameProcess(pid: number, identity: string): boolean {
  const now = processIdentity(pid)
  if (now === null) return false
  return now === identity || now === unknownButAlive || identity === unknownButAlive
}

function readStat(pid: number): string | null {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return null
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function currentBoot(): string {
  if (bootId === undefined) {
    try {
      bootId = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
    } catch {
      bootId = 'boot'
    }
  }
  return bootId
}
