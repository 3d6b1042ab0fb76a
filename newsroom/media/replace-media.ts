import 'server-only'
import { createHash } from 'node:crypto'
import { eq, inArray, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, media, replacedMedia } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { attachmentKind, attachmentLimits, readAttachment } from '@/domain/media/attachment-file'
import { fileName } from '@/domain/media/file-name'
import { canReplaceMedia } from '@/domain/media/media-policies'
import { pictureName } from '@/domain/media/picture-file'
import { canManagePaper } from '@/domain/paper/policies'
import { type Outcome, fail } from '@/domain/problems'
import { type StaffActor, staffIdOf } from '@/domain/staff/staff'
import { isOnPages, redrawPages } from '@/newsroom/door/redraw-pages'
import { redrawPictures } from '@/newsroom/door/redraw-pictures'
import { writeAudit } from '@/newsroom/record/write-audit'
import { listUsingArticles } from './get-library-item'
import { type Upload, readUpload } from './read-upload'
import { reencode } from './reencode'
import { takeUpload } from './upload-throttle'
import { withNewFile } from './with-new-file'

type Row = typeof media.$inferSelect
type Replacing = { actor: StaffActor; mediaId: string; baseVersion: number; upload: Upload }
/** What comes in the place of what is there, with the stored file's bytes. */
type Made = { data: Uint8Array; ending: string; columns: Pick<Row, 'hash' | 'mime' | 'width' | 'height' | 'blur' | 'originalName'> }

const fileRules = { bytes: attachmentLimits.bytes, tooLarge: 'attachment-too-large', broken: 'attachment-broken' } as const

/**
 * Puts other bytes in the place of those that something of the library has: every article that uses it shows the new ones, readers at their next
 * request. The former bytes stay where they were. Problems: not-found, not-allowed, media-changed, too-many-uploads, media-same, media-known (they
 * are another item's), media-kind, storage-full, and those of reading a picture or a file.
 */
export async function replaceMedia({ actor, mediaId, baseVersion, upload }: Replacing): Promise<Outcome<{ version: number; changes: PublicChange[] }>> {
  const [row] = /^[0-9a-f-]{36}$/.test(mediaId) ? await db().select().from(media).where(eq(media.id, mediaId)) : []
  if (!row) return fail('not-found')
  // Asked again below, where nothing can change any more: who may not anyhow is refused before a byte is read.
  if (!canReplaceMedia(actor, row, await listLive(db(), mediaId))) return fail('not-allowed')
  if (row.version !== baseVersion) return fail('media-changed')
  const wait = await takeUpload(actor.staffId)
  if (wait !== null) return fail('too-many-uploads', { retryAfterSeconds: wait })
  const made = await makeReplacement(row, upload)
  if (!made.ok) return made
  return withNewFile({ data: made.data, ending: made.ending, name: made.columns.originalName }, async (path) => {
    const outcome = await db().transaction((tx) => replace(tx, { actor, mediaId, baseVersion, made, path }))
    return { outcome, isKept: outcome.ok }
  })
}

async function makeReplacement(row: Row, upload: Upload): Promise<Outcome<Made>> {
  const isPicture = row.kind === 'picture'
  const originalName = isPicture ? pictureName(upload.name) : fileName(upload.name)
  const read = await readUpload({ ...upload, name: originalName }, isPicture ? undefined : fileRules)
  if (!read.ok) return read
  const hash = createHash('sha256').update(read.bytes).digest('hex')
  if (hash === row.hash) return fail('media-same')
  if ((await db().$count(media, eq(media.hash, hash))) > 0) return fail('media-known')
  if (isPicture) {
    const made = await reencode(read.bytes, originalName)
    if (!made.ok) return made
    const { data, width, height, blur } = made.picture
    return { ok: true, data, ending: 'webp', columns: { hash, mime: 'image/webp', width, height, blur, originalName } }
  }
  const known = readAttachment(read.bytes, originalName)
  if (!known.ok) return known
  if (known.kind !== attachmentKind(row.path)) return fail('media-kind')
  return { ok: true, data: read.bytes, ending: known.kind, columns: { hash, mime: row.mime, width: 0, height: 0, blur: null, originalName } }
}

type Placing = Pick<Replacing, 'mediaId' | 'baseVersion'> & { actor: StaffActor; made: Made; path: string }

/** Articles first, then the library, as saving and publishing do; what began to be used between the two is held as well. */
async function replace(tx: Executor, { actor, mediaId, baseVersion, made, path }: Placing): Promise<Outcome<{ version: number; changes: PublicChange[] }>> {
  await holdArticles(tx, mediaId)
  const [row] = await tx.select().from(media).where(eq(media.id, mediaId)).for('no key update')
  if (!row) return fail('not-found')
  await holdArticles(tx, mediaId)
  const live = await listLive(tx, mediaId)
  const isOnPage = await isOnPages(tx, row.path)
  if (!canReplaceMedia(actor, row, live) || (isOnPage && !canManagePaper(actor))) return fail('not-allowed')
  if (row.version !== baseVersion) return fail('media-changed')
  const by = staffIdOf(actor)
  await tx.insert(replacedMedia).values({ path: row.path, mediaId, hash: row.hash, originalName: row.originalName, bytes: row.bytes, replacedBy: by })
  await tx.update(media).set({ ...made.columns, path, bytes: made.data.length, version: sql`${media.version} + 1` }).where(eq(media.id, mediaId))
  await writeAudit(tx, { actor, action: 'media.replaced', subject: { kind: 'media', id: mediaId }, details: { from: row.originalName, to: made.columns.originalName, formerPath: row.path, live: live.length } })
  const changes = await redrawPictures(tx, live.map(({ id }) => id))
  return { ok: true, version: baseVersion + 1, changes: isOnPage ? [...changes, await redrawPages(tx)] : changes }
}

async function holdArticles(tx: Executor, mediaId: string): Promise<void> {
  const live = await listLive(tx, mediaId)
  if (live.length > 0) await tx.select({ id: articles.id }).from(articles).where(inArray(articles.id, live.map(({ id }) => id))).orderBy(articles.number).for('update')
}

async function listLive(executor: Executor, mediaId: string) {
  return (await listUsingArticles(executor, mediaId)).filter(({ inLive }) => inLive)
}
