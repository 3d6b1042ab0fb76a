import 'server-only'
import { embeddedProblem } from './problem'
import { type DatabaseUser, runAs } from './run-as'

const ownUser = 'ilbo-db'

/** Whether this process may and must hand the database to another account: PostgreSQL refuses to run as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** An account for the database: `postgres` where the system has one, else our own, made now. Needs root. */
export async function ensureDatabaseUser(
  names: { known: string; own: string } = { known: 'postgres', own: ownUser },
): Promise<{ user: DatabaseUser; created: boolean }> {
  const known = (await findUser(names.known)) ?? (await findUser(names.own))
  if (known) return { user: known, created: false }
  const added = await runAs(null, 'useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', names.own])
  // BusyBox (Alpine) has only adduser, with options of its own.
  const last = added.code === 0 ? added : await runAs(null, 'adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', names.own])
  const user = await findUser(names.own)
  if (!user) throw embeddedProblem({ code: 'no-database-user', detail: last.output })
  return { user, created: true }
}

/** The account that owns a folder; its name where it has one. */
export async function userOfFolder(uid: number, gid: number): Promise<DatabaseUser> {
  const { code, output } = await runAs(null, 'id', ['-un', String(uid)])
  return { name: code === 0 ? output : String(uid), uid, gid }
}

async function findUser(name: string): Promise<DatabaseUser | null> {
  const [uid, gid] = await Promise.all([runAs(null, 'id', ['-u', name]), runAs(null, 'id', ['-g', name])])
  if (uid.code !== 0 || gid.code !== 0) return null
  return { name, uid: Number(uid.output), gid: Number(gid.output) }
}
