import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '@/lib/problem-error'
import { isRoot } from './database-user'
import { embeddedProblem } from './problem'

/** Makes the data folder and its `run/leases` when missing, proves that we may write there, and gives its real path. */
export function prepareDataDir(dataDir: string): string {
  const wanted = path.resolve(dataDir)
  try {
    const first = fs.mkdirSync(wanted, { recursive: true })
    // Under root's usual umask 077 the database's own account could not pass through what we have just made.
    if (first !== undefined && isRoot()) for (const folder of foldersBetween(first, wanted)) fs.chmodSync(folder, 0o711)
    const run = path.join(wanted, 'run')
    fs.mkdirSync(path.join(run, 'leases'), { recursive: true })
    const probe = path.join(run, `probe-${process.pid}`)
    fs.writeFileSync(probe, '')
    fs.rmSync(probe)
    return fs.realpathSync(wanted)
  } catch (error) {
    throw embeddedProblem({ code: 'data-dir-unwritable', path: wanted, detail: errorCode(error) })
  }
}

function foldersBetween(first: string, last: string): string[] {
  return last === first || path.dirname(last) === last ? [first] : [...foldersBetween(first, path.dirname(last)), last]
}
