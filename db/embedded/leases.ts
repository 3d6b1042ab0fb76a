import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { isSameProcess, processIdentity } from '@/lib/process-identity'

const leaseSchema = z.object({ pid: z.int().positive(), identity: z.string() })
let taken = 0

/** Notes that this process uses the database; one file for each use, named `<pid>.<count>`. */
export function takeLease(runDir: string): { drop(): void } {
  const file = path.join(runDir, 'leases', `${process.pid}.${++taken}`)
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) ?? '' }))
  return { drop: () => fs.rmSync(file, { force: true }) }
}

/** Whether any living process uses the database. The leases of dead ones are swept away on the occasion. */
export function isLeased(runDir: string): boolean {
  const folder = path.join(runDir, 'leases')
  const living = fs.readdirSync(folder).filter((name) => {
    if (isAlive(path.join(folder, name))) return true
    fs.rmSync(path.join(folder, name), { force: true })
    return false
  })
  return living.length > 0
}

function isAlive(file: string): boolean {
  try {
    const { pid, identity } = leaseSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
    return isSameProcess(pid, identity)
  } catch {
    return false
  }
}
