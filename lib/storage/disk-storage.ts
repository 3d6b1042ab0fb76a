import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Storage, StorageFullError, checkedKey, isStorageKey } from './storage'

/** Files below one folder. A file is written beside its place, flushed, then renamed, so that a crash leaves no half picture. */
export function diskStorage(folder: string): Storage {
  const placeOf = (key: string) => path.join(/* turbopackIgnore: true */ folder, checkedKey(key))
  return {
    async put(key, bytes) {
      const place = placeOf(key)
      const draft = `${place}.${randomUUID()}.tmp`
      try {
        await mkdir(path.dirname(place), { recursive: true })
        await writeFlushed(draft, bytes)
        await rename(draft, place)
      } catch (error) {
        await rm(draft, { force: true })
        throw isFull(error) ? new StorageFullError('no room on disk', { cause: error }) : error
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

/** The disk, its inodes or this user's share of it are used up. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return null
  throw error
}
