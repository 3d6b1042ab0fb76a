import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { parseJson } from './json'
import { makeFolders } from './make-folders'
import { isSameProcess, processIdentity } from './process-identity'

const ownerSchema = z.object({ pid: z.int().positive(), identity: z.string() })
type Owner = z.infer<typeof ownerSchema>

/** What a pid file tells about the living process that holds it; `info` is `null` when it was written by another version. */
export type PidFileHolder<Info> = { pid: number; info: Info | null }

export type PidFileClaim<Info> =
  | {
      claimed: true
      /** What a holder that died had left behind, so that its orphans can be ended; `null` after a clean end. */
      previous: Info | null
      /** Replaces the information at once and whole; does nothing after the release. */
      update(info: Info): void
      release(): void
    }
  | { claimed: false; holder: PidFileHolder<Info> }

/**
 * Makes this process the one holder of `file`, or tells who is. The file is created with O_EXCL; a file whose process is dead (its
 * pid gone, or given to another process meanwhile) is taken over at once.
 */
export async function claimPidFile<Info>(file: string, schema: z.ZodType<Info>, info: Info): Promise<PidFileClaim<Info>> {
  const owner: Owner = { pid: process.pid, identity: processIdentity(process.pid) ?? '' }
  const content = (current: Info) => `${JSON.stringify({ ...owner, info: current })}\n`
  let previous: Info | null = null
  makeFolders(path.dirname(file))
  for (;;) {
    if (createOnly(file, content(info))) return { claimed: true, previous, ...handle(file, content) }
    const text = readText(file)
    if (text === null) continue
    const holder = parse(text, schema)
    if (holder?.live) return { claimed: false, holder: { pid: holder.pid, info: holder.info } }
    if (!holder && isYoung(file)) {
      // Somebody has created it and is just about to write.
      await sleep(20)
      continue
    }
    previous = holder?.info ?? null
    if (!removeIfUnchanged(file, text)) await sleep(10)
  }
}

/** The living holder of `file`, or `null`. */
export function readPidFile<Info>(file: string, schema: z.ZodType<Info>): PidFileHolder<Info> | null {
  const holder = parse(readText(file) ?? '', schema)
  return holder?.live ? { pid: holder.pid, info: holder.info } : null
}

function handle<Info>(file: string, content: (info: Info) => string) {
  let released = false
  return {
    update(info: Info) {
      if (released) return
      const next = `${file}.${process.pid}`
      fs.writeFileSync(next, content(info))
      fs.renameSync(next, file)
    },
    release() {
      released = true
      const owner = ownerSchema.safeParse(parseJson(readText(file) ?? ''))
      // After a takeover (this process was thought dead) the file is somebody else's.
      if (owner.success && owner.data.pid === process.pid) fs.rmSync(file, { force: true })
    },
  }
}

function parse<Info>(text: string, schema: z.ZodType<Info>): { pid: number; live: boolean; info: Info | null } | null {
  const json = parseJson(text)
  const owner = ownerSchema.safeParse(json)
  if (!owner.success) return null
  const info = z.object({ info: schema }).safeParse(json)
  return { pid: owner.data.pid, live: isSameProcess(owner.data.pid, owner.data.identity), info: info.success ? info.data.info : null }
}

/** Two processes may find the same dead file; a guard makes sure that neither removes what the other has just created. */
function removeIfUnchanged(file: string, text: string): boolean {
  const guard = `${file}.takeover`
  if (!createOnly(guard, '')) {
    // Its maker was killed within the few microseconds below.
    if (ageInMs(guard) > 2000) fs.rmSync(guard, { force: true })
    return false
  }
  if (readText(file) === text) fs.rmSync(file, { force: true })
  fs.rmSync(guard, { force: true })
  return true
}

function createOnly(file: string, content: string): boolean {
  try {
    fs.writeFileSync(file, content, { flag: 'wx', mode: 0o644 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function isYoung(file: string): boolean {
  return ageInMs(file) < 1000
}

function ageInMs(file: string): number {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  return stat ? Date.now() - stat.mtimeMs : 0
}
