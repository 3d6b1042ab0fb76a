import 'server-only'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '@/lib/problem-error'
import type { Binaries } from './binaries'
import { type OnStep, embeddedProblem } from './problem'

/** Where root's installations keep what another account must reach. */
const home = '/var/lib/ilbo'

/**
 * A new folder under /var/lib/ilbo for the database of a data folder that the database's account cannot reach. Never one that exists:
 * what a deleted data folder has left there is nobody's to open or to delete.
 */
export function folderElsewhere(dataDir: string, onStep: OnStep): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 10)
  const names = Array.from({ length: 1000 }, (_, count) => (count === 0 ? hash : `${hash}-${count + 1}`))
  const free = names.map((name) => path.join(home, name)).find((folder) => !fs.existsSync(folder)) ?? path.join(home, `${hash}-${Date.now()}`)
  makeOpenFolder(home)
  makeOpenFolder(free)
  onStep({ code: 'data-elsewhere', path: free })
  return free
}

/**
 * Notes which data folder a place belongs to. A copied data folder points at the same place as its original, and two of them must
 * not run one database: throws `data-shared`. A moved one takes it along.
 */
export function claimElsewhere(folder: string, dataDir: string): void {
  const note = path.join(folder, 'owner')
  const owner = fs.existsSync(note) ? fs.readFileSync(note, 'utf8').trim() : dataDir
  if (owner !== dataDir && pointsTo(owner, folder)) throw embeddedProblem({ code: 'data-shared', path: folder, owner })
  fs.writeFileSync(note, `${dataDir}\n`)
}

/** A copy of the programs that every account can read, made once for each version. */
export async function binariesElsewhere({ folder, version }: Binaries, onStep: OnStep): Promise<Binaries> {
  const target = path.join(home, `postgres-${version}`)
  if (!fs.existsSync(target)) {
    onStep({ code: 'copying-binaries', path: target })
    makeOpenFolder(home)
    const half = `${target}.new-${process.pid}`
    await fs.promises.cp(folder, half, { recursive: true, verbatimSymlinks: true })
    openToAll(half)
    // Another installation may have been faster; then its copy serves as well.
    await fs.promises.rename(half, target).catch(() => fs.promises.rm(half, { recursive: true, force: true }))
  }
  return { folder: target, version }
}

function makeOpenFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.chmodSync(folder, 0o755)
  } catch (error) {
    throw embeddedProblem({ code: 'no-place', path: folder, detail: errorCode(error) })
  }
}

function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) openToAll(full)
    else if (entry.isFile()) fs.chmodSync(full, fs.statSync(full).mode | 0o444)
  }
}

function pointsTo(dataDir: string, folder: string): boolean {
  try {
    return fs.readFileSync(path.join(dataDir, 'embedded.json'), 'utf8').includes(JSON.stringify(folder))
  } catch {
    return false
  }
}
