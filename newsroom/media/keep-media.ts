import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Executor } from '@/db/client'
import { media } from '@/db/schema'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { mediaStorage } from '@/lib/storage/media-storage'
import { StorageFullError, StorageMissingError } from '@/lib/storage/storage'
import { writeAudit } from '@/newsroom/record/write-audit'

export type Stored = Outcome<{ mediaId: string; isNew: boolean }>

type Kept = {
  actor: Actor
  data: Uint8Array
  /** Ending of the stored file's name, e.g. `webp`. */
  ending: string
  row: Omit<typeof media.$inferInsert, 'id' | 'path' | 'bytes' | 'uploadedBy' | 'createdAt'> & { originalName: string }
  /** Bytes as they came, for the record. */
  received: number
}

/**
 * Puts a file and its row into the library; bytes that are there already stay one. File first, row after: a crash between them leaves a
 * file that nobody points to, never a row without its file. Problems: storage-full, storage-missing.
 */
export async function keepMedia(executor: Executor, kept: Kept): Promise<Stored> {
  try {
    return await keep(executor, kept)
  } catch (error) {
    if (error instanceof StorageMissingError) return fail('storage-missing')
    if (isFull(error)) return fail('storage-full', { detail: kept.row.originalName })
    throw error
  }
}

async function keep(executor: Executor, { data, ending, ...kept }: Kept): Promise<Stored> {
  const random = randomBytes(16).toString('hex')
  const path = `${random.slice(0, 2)}/${random.slice(2)}.${ending}`
  await mediaStorage().put(path, data)
  let row: { id: string; path: string } | undefined
  try {
    row = await executor.transaction((tx) => writeRow(tx, path, data.length, kept))
  } finally {
    // Somebody stored the same bytes meanwhile, or the row could not be written.
    if (row?.path !== path) await mediaStorage().remove(path)
  }
  return { ok: true, mediaId: row.id, isNew: row.path === path }
}

async function writeRow(tx: Executor, path: string, bytes: number, { actor, row, received }: Omit<Kept, 'data' | 'ending'>) {
  const values = { ...row, path, bytes, uploadedBy: staffIdOf(actor) }
  const [kept] = await tx.insert(media).values(values).onConflictDoUpdate({ target: media.hash, set: { hash: row.hash } }).returning({ id: media.id, path: media.path })
  if (!kept) throw new Error('media row was not returned')
  if (kept.path === path) await writeAudit(tx, { actor, action: 'media.uploaded', subject: { kind: 'media', id: kept.id }, details: { name: row.originalName, bytes: received } })
  return kept
}

/** No room for the file, or none for the row (PostgreSQL's 53100, disk_full). */
function isFull(error: unknown): boolean {
  if (error instanceof StorageFullError) return true
  const cause = error instanceof Error ? error.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '53100'
}
