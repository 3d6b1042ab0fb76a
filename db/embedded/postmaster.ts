import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { processIdentity } from '@/lib/process-identity'

/** What `postmaster.pid` says (lines: pid, data folder, start, port, socket folder, listen address, shared memory, status). */
export type Postmaster = { pid: number; port: number; status: 'starting' | 'ready' | 'stopping' }

/** The server that runs this cluster right now, in whatever state; `null` when none does. */
export function runningPostmaster(pgData: string): Postmaster | null {
  const lines = readLines(pgData)
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !belongsTo(pid, pgData)) return null
  const status = lines[7]?.trim()
  return { pid, port: Number(lines[3]), status: status === 'ready' || status === 'stopping' ? status : 'starting' }
}

/**
 * After `kill -9` the file stays, and PostgreSQL refuses to start when anything answers under its pid: another program that has got
 * the number since, or the dead server itself as long as nobody has reaped it (containers without an init). The pid is then replaced
 * by one that cannot exist; the rest stays, because PostgreSQL uses the shared memory key in it to see whether backends of the dead
 * server still run.
 */
export function disownStalePostmaster(pgData: string): void {
  const lines = readLines(pgData)
  if (lines.length === 0 || belongsTo(Number(lines[0]), pgData)) return
  fs.writeFileSync(pidFile(pgData), ['2147483646', ...lines.slice(1)].join('\n'), { mode: 0o600 })
}

/** A server's working folder is its data folder; where that cannot be seen (no /proc), a living process of that pid must do. */
function belongsTo(pid: number, pgData: string): boolean {
  if (processIdentity(pid) === null) return false
  if (process.platform !== 'linux') return true
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(pgData)
  } catch {
    return readCommand(pid).startsWith('postgres')
  }
}

function readCommand(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8')
  } catch {
    return ''
  }
}

function readLines(pgData: string): string[] {
  try {
    return fs.readFileSync(pidFile(pgData), 'utf8').split('\n')
  } catch {
    return []
  }
}

function pidFile(pgData: string): string {
  return path.join(pgData, 'postmaster.pid')
}
