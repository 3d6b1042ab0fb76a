import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Storage, isStorageKey } from './storage'

/** Files below one folder. A file is written beside its place, flushed, then renamed, so that a crash leaves no half picture. */
export function diskStorage(folder: string): Storage {
  const placeOf = (key: string) => {
    if (!isStorageKey(key)) throw new Error('not a storage key')
    return path.join(/* turbopackIgnore: true */ folder, key)
  }
  return {
    async put(key, bytes) {
      const place = placeOf(key)
      await mkdir(path.dirname(place), { recursive: true })
      const draft = `${place}.${randomUUID()}.tmp`
      try {
        await writeFlushed(draft, bytes)
        await rename(draft, place)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    async get(key) {
      if (!isStorageKey(key)) return null
      return readFile(placeOf(key)).catch(nullWhenMissing)
    },
    async remove(key) {
      await rm(placeOf(key), { force: true })
    },
  }
}

async function writeFlushed(place: string, bytes: Uint8Array): Promise<void> {
  const file = await open(place, 'wx', 0o644)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null
  throw error
}
