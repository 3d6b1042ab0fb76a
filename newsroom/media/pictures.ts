import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { media } from '@/db/schema'
import type { Picture } from '@/domain/articles/article'
import type { NodeJson } from '@/domain/document/types'

/** Ids of everything in the library that a document shows or offers: pictures and attachments. */
export function mediaIdsIn(node: NodeJson): string[] {
  const points = node.type === 'figure' || node.type === 'attachment'
  const own = points && typeof node.attrs?.media === 'string' ? [node.attrs.media] : []
  return [...own, ...(node.content ?? []).flatMap(mediaIdsIn)]
}

/** The library's pictures by id; ids it does not have are left out. */
export async function loadPictures(executor: Executor, ids: string[]): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map()
  const rows = await executor.select().from(media).where(inArray(media.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, toPicture(row)]))
}

/** A row of the library as readers see the picture. */
export function toPicture(row: typeof media.$inferSelect): Picture {
  const { width, height, blur, alt, caption, credit } = row
  return { src: `/media/${row.path}`, width, height, blur, alt, caption, credit }
}
