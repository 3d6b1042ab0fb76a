import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { program } from './binaries'
import type { Place } from './place'
import { embeddedProblem } from './problem'
import { runAs } from './run-as'

/** The role that owns the cluster and everything in it. */
export const ownerRole = 'ilbo'

/**
 * Makes the cluster of `place` when there is none. It grows under another name and is renamed when whole, so that a kill in the
 * middle leaves nothing that looks like a database. Call it under the start lock.
 *
 * The locale provider is PostgreSQL's own C.UTF-8: Unicode rules that are the same on every machine and never change under an index.
 */
export async function ensureCluster(place: Place, { keepsData, onCreate }: { keepsData: boolean; onCreate: () => void }): Promise<void> {
  if (fs.existsSync(path.join(place.pgData, 'PG_VERSION'))) return assertSameMajor(place)
  onCreate()
  const growing = `${place.pgData}.new`
  const passwordFile = `${growing}.password`
  fs.rmSync(growing, { recursive: true, force: true })
  fs.rmSync(passwordFile, { force: true })
  fs.mkdirSync(growing, { mode: 0o700 })
  fs.writeFileSync(passwordFile, `${place.password}\n`, { mode: 0o600 })
  try {
    if (place.user) for (const made of [growing, passwordFile]) fs.chownSync(made, place.user.uid, place.user.gid)
    const { code, output } = await runAs(place.user, program(place.binaries, 'initdb'), [
      ...['--pgdata', growing, '--username', ownerRole, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions'],
      ...(keepsData ? [] : ['--no-sync']),
    ])
    if (code !== 0) throw embeddedProblem({ code: 'init-failed', detail: lastLine(output) })
    // An empty folder of that name may be there (a mounted volume's leavings); anything else makes rename fail, as it should.
    fs.renameSync(growing, place.pgData)
  } finally {
    fs.rmSync(passwordFile, { force: true })
    fs.rmSync(growing, { recursive: true, force: true })
  }
}

/** A cluster can only be run by the major version that made it. */
function assertSameMajor({ pgData, binaries }: Place): void {
  const made = fs.readFileSync(path.join(pgData, 'PG_VERSION'), 'utf8').trim()
  const installed = binaries.version.split('.')[0] ?? ''
  if (made !== installed) throw embeddedProblem({ code: 'other-major', path: pgData, made, installed })
}

export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() ?? ''
}
