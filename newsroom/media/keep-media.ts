import 'server-only'
import type { Executor } from '@/db/client'
import { media } from '@/db/schema'
import type { Outcome } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { withNewFile } from './with-new-file'

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

/** Puts a file and its row into the library; bytes that are there already stay one. Problems: storage-full, storage-missing. */
export function keepMedia(executor: Executor, { data, ending, ...kept }: Kept): Promise<Stored> {
  return withNewFile({ data, ending, name: kept.row.originalName }, async (path) => {
    const row = await executor.transaction((tx) => writeRow(tx, path, data.length, kept))
    // Otherwise somebody stored the same bytes meanwhile.
    const isNew = row.path === path
    return { outcome: { ok: true, mediaId: row.id, isNew }, isKept: isNew }
  })
}

async function writeRow(tx: Executor, path: string, bytes: number, { actor, row, received }: Omit<Kept, 'data' | 'ending'>) {
  const values = { ...row, path, bytes, uploadedBy: staffIdOf(actor) }
  const [kept] = await tx.insert(media).values(values).onConflictDoUpdate({ target: media.hash, set: { hash: row.hash } }).returning({ id: media.id, path: media.path })
  if (!kept) throw new Error('media row was not returned')
  if (kept.path === path) await writeAudit(tx, { actor, action: 'media.uploaded', subject: { kind: 'media', id: kept.id }, details: { name: row.originalName, bytes: received } })
  return kept
}
