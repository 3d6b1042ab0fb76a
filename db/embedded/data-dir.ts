import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { makeFolders } from '@/lib/make-folders'
import { errorCode } from '@/lib/problem-error'
import { isRoot } from './database-user'
import { embeddedProblem } from './problem'

/** Makes the data folder and its `run/leases` when missing, proves that we may write there, and gives its real path. */
export function prepareDataDir(dataDir: string): string {
  const wanted = path.resolve(dataDir)
  try {
    // Under a strict umask (root's is often 077) the database's own account could not pass through what we make here.
    for (const folder of makeFolders(wanted)) if (isRoot()) fs.chmodSync(folder, 0o711)
    const run = path.join(wanted, 'run')
    makeFolders(path.join(run, 'leases'))
    const probe = path.join(run, `probe-${process.pid}`)
    fs.writeFileSync(probe, '')
    fs.rmSync(probe)
    return fs.realpathSync(wanted)
  } catch (error) {
    throw embeddedProblem({ code: 'data-dir-unwritable', path: wanted, detail: errorCode(error) })
  }
}
