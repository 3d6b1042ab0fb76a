import 'server-only'
import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { replacedMedia } from '@/db/schema'
import { vercel } from '@/lib/env'
import { mediaStorage } from '@/lib/storage/media-storage'
import { writeAudit } from '@/newsroom/record/write-audit'
import { findNamedPaths } from './find-named-paths'

/** How long after they were replaced bytes stay, and how long again after something was found to name them, in days; why so many: decision 43. */
export const sweepDays = 30

const batch = 20

/**
 * Deletes former bytes that nothing has named for thirty days, batch after batch until none is left or the moment (ms) has come. Any number of processes
 * may do this at once: each takes what no other has in hands; cut short, it is done again. Answers whether some may be left.
 */
export async function sweepBytes(until: number): Promise<boolean> {
  // A preview's database may be a copy: what was replaced in it, the paper itself may still show.
  if ((vercel()?.stage ?? 'production') !== 'production') return false
  while (Date.now() < until) if ((await sweepBatch()) < batch) return false
  return true
}

/** Answers how many were looked at. Bytes first, the mark after: a crash between them has bytes deleted twice, never forgotten. */
function sweepBatch(): Promise<number> {
  return db().transaction(async (tx) => {
    const due = await tx
      .select()
      .from(replacedMedia)
      .where(and(isNull(replacedMedia.sweptAt), lte(replacedMedia.sweepFrom, sql`now()`)))
      .orderBy(asc(replacedMedia.sweepFrom), asc(replacedMedia.path))
      .limit(batch)
      .for('update', { skipLocked: true })
    const named = await findNamedPaths(tx, due)
    await putOff(tx, due.filter(({ path }) => named.has(path)))
    for (const former of due.filter(({ path }) => !named.has(path))) await sweep(tx, former)
    return due.length
  })
}

async function putOff(tx: Executor, kept: { path: string }[]): Promise<void> {
  if (kept.length === 0) return
  await tx.update(replacedMedia).set({ sweepFrom: sql`now() + make_interval(days => ${sweepDays})` }).where(inArray(replacedMedia.path, kept.map(({ path }) => path)))
}

async function sweep(tx: Executor, { path, mediaId, originalName }: typeof replacedMedia.$inferSelect): Promise<void> {
  await mediaStorage().remove(path)
  await tx.update(replacedMedia).set({ sweptAt: sql`now()` }).where(eq(replacedMedia.path, path))
  await writeAudit(tx, { actor: { kind: 'operator' }, action: 'media.swept', subject: { kind: 'media', id: mediaId }, details: { name: originalName, path } })
}
