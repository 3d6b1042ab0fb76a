import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { media } from '@/db/schema'
import type { Picture } from '@/domain/articles/article'
import type { NodeJson } from '@/domain/document/types'

/** Ids of what a document shows (`figure`) or offers (`attachment`) of the library; of both unless told. */
export function mediaIdsIn(node: NodeJson, types: readonly NodeJson['type'][] = ['figure', 'attachment']): string[] {
  const own = types.includes(node.type) && typeof node.attrs?.media === 'string' ? [node.attrs.media] : []
  return [...own, ...(node.content ?? []).flatMap((child) => mediaIdsIn(child, types))]
}

/** Whether the library has all of these as files to download. */
export async function areFiles(executor: Executor, ids: string[]): Promise<boolean> {
  const wanted = [...new Set(ids)]
  return wanted.length === 0 || (await executor.$count(media, and(inArray(media.id, wanted), eq(media.kind, 'file')))) === wanted.length
}

/** The library's pictures by id; ids it does not have are left out. */
export async function loadPictures(executor: Executor, ids: string[]): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map()
  const rows = await executor.select().from(media).where(and(inArray(media.id, [...new Set(ids)]), eq(media.kind, 'picture')))
  return new Map(rows.map((row) => [row.id, toPicture(row)]))
}

/** A row of the library as a picture, with the day until which it may be shown where there is one. */
export function toPicture(row: typeof media.$inferSelect): Picture {
  const { width, height, blur, alt, caption, credit, focal, rightsUntil } = row
  return { src: `/media/${row.path}`, width, height, blur, alt, caption, credit, ...(focal && { focal }), ...(rightsUntil && { rightsUntil }) }
}
