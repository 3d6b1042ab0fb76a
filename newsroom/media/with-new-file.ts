import 'server-only'
import { randomBytes } from 'node:crypto'
import { type Outcome, fail } from '@/domain/problems'
import { mediaStorage } from '@/lib/storage/media-storage'
import { StorageFullError, StorageMissingError } from '@/lib/storage/storage'

type NewFile = { data: Uint8Array; /** Ending of the stored file's name, e.g. `webp`. */ ending: string; /** As it came, for the problem. */ name: string }
type Placed<Success extends object> = { outcome: Outcome<Success>; /** Whether a row points to the file. */ isKept: boolean }

/**
 * Puts bytes under a new random path and has `place` write the row that points there. File first, row after: a crash between them leaves a file
 * that nobody points to, never a row without its file; a file that nobody points to after all is taken away again. Problems: storage-full,
 * storage-missing.
 */
export async function withNewFile<Success extends object>({ data, ending, name }: NewFile, place: (path: string) => Promise<Placed<Success>>): Promise<Outcome<Success>> {
  const random = randomBytes(16).toString('hex')
  const path = `${random.slice(0, 2)}/${random.slice(2)}.${ending}`
  let isKept = false
  try {
    await mediaStorage().put(path, data)
    try {
      const placed = await place(path)
      isKept = placed.isKept
      return placed.outcome
    } finally {
      if (!isKept) await mediaStorage().remove(path)
    }
  } catch (error) {
    if (error instanceof StorageMissingError) return fail('storage-missing')
    if (isFull(error)) return fail('storage-full', { detail: name })
    throw error
  }
}

/** No room for the file, or none for the row (PostgreSQL's 53100, disk_full). */
function isFull(error: unknown): boolean {
  if (error instanceof StorageFullError) return true
  const cause = error instanceof Error ? error.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '53100'
}
