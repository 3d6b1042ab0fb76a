import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '@/lib/problem-error'
import { type Binaries, findBinaries, program } from './binaries'
import { ensureDatabaseUser, isRoot, userOfFolder } from './database-user'
import { binariesElsewhere, claimElsewhere, folderElsewhere } from './elsewhere'
import { createPlaceRecord, readPlaceRecord } from './place-record'
import { type OnStep, embeddedProblem } from './problem'
import { type DatabaseUser, runAs } from './run-as'

/** Where the cluster lies, which programs run it, as whom, and the password of its owner role. */
export type Place = { pgData: string; binaries: Binaries; user: DatabaseUser | null; password: string }

/**
 * Finds or chooses the place for the database of `dataDir` (absolute and prepared): inside it, run as ourselves. Root must hand it to
 * another account, which has to be able to reach data and programs; where it cannot (a clone under /root), both go to /var/lib/ilbo.
 */
export async function findPlace(dataDir: string, onStep: OnStep): Promise<Place> {
  const binaries = findBinaries()
  const record = readPlaceRecord(dataDir)
  const known = record && path.resolve(dataDir, record.folder)
  if (!isRoot()) {
    const folder = known ?? dataDir
    assertAccess(path.join(folder, 'postgres'))
    return { pgData: path.join(folder, 'postgres'), binaries, user: null, password: (record ?? createPlaceRecord(dataDir, folder)).password }
  }
  const user = await chooseUser(known ?? dataDir, onStep)
  if (known && !(await canEnter(user, known))) throw embeddedProblem({ code: 'data-unreachable', path: known, user: user.name })
  const folder = known ?? ((await canEnter(user, dataDir)) ? dataDir : folderElsewhere(dataDir, onStep))
  const { password } = record ?? createPlaceRecord(dataDir, folder)
  if (folder !== dataDir) claimElsewhere(folder, dataDir)
  const usable = (await canRun(user, binaries)) ? binaries : await binariesElsewhere(binaries, onStep)
  if (usable !== binaries && !(await canRun(user, usable))) throw embeddedProblem({ code: 'data-unreachable', path: usable.folder, user: user.name })
  return { pgData: path.join(folder, 'postgres'), binaries: usable, user, password }
}

/** Whoever owns the cluster, or else the folder it is to lie in; only what is root's alone needs an account for itself. */
async function chooseUser(folder: string, onStep: OnStep): Promise<DatabaseUser> {
  const owner = fs.statSync(path.join(folder, 'postgres'), { throwIfNoEntry: false }) ?? fs.statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return userOfFolder(owner.uid, owner.gid)
  const { user, created } = await ensureDatabaseUser()
  if (created) onStep({ code: 'user-created', user: user.name })
  return user
}

/** Tried out instead of computed from mode bits, so that ACLs, supplementary groups and security modules are right as well. */
async function canEnter(user: DatabaseUser, folder: string): Promise<boolean> {
  const { code } = await runAs(user, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])
  return code === 0
}

/** `--version` also proves that the shared libraries can be read; `share/` is read only later. */
async function canRun(user: DatabaseUser, binaries: Binaries): Promise<boolean> {
  const started = await runAs(user, program(binaries, 'postgres'), ['--version'])
  return started.code === 0 && (await canEnter(user, path.join(binaries.folder, 'share', 'postgresql', 'timezonesets')))
}

/** A cluster that root has handed to another account is not ours to open. */
function assertAccess(pgData: string): void {
  if (!fs.existsSync(pgData)) return
  try {
    fs.accessSync(pgData, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK)
  } catch (error) {
    throw embeddedProblem({ code: 'data-dir-unwritable', path: pgData, detail: errorCode(error) })
  }
}
