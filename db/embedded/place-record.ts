import 'server-only'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { parseJson } from '@/lib/json'
import { writePrivateFile } from '@/lib/private-file'
import { embeddedProblem } from './problem'

const recordSchema = z.object({
  /** Folder that holds `postgres/`, relative to the data folder where it lies inside, so that both can be moved together. */
  folder: z.string().min(1),
  password: z.string().min(16),
})

/** What an installation knows about its embedded database: `<dataDir>/embedded.json`, readable by its owner alone. */
export type PlaceRecord = z.infer<typeof recordSchema>

/** `null` in a fresh data folder. A database without its record cannot be opened: throws `password-lost`. */
export function readPlaceRecord(dataDir: string): PlaceRecord | null {
  const file = recordFile(dataDir)
  if (fs.existsSync(file)) {
    const record = recordSchema.safeParse(parseJson(fs.readFileSync(file, 'utf8')))
    if (record.success) return record.data
  } else if (!fs.existsSync(path.join(dataDir, 'postgres', 'PG_VERSION'))) {
    return null
  }
  throw embeddedProblem({ code: 'password-lost', path: file })
}

export function createPlaceRecord(dataDir: string, folder: string): PlaceRecord {
  const inside = folder === dataDir
  const record = { folder: inside ? '.' : folder, password: randomBytes(24).toString('base64url') }
  writePrivateFile(recordFile(dataDir), `${JSON.stringify(record, null, 2)}\n`)
  return record
}

function recordFile(dataDir: string): string {
  return path.join(dataDir, 'embedded.json')
}
