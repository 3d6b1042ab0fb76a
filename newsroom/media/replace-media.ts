import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, media, mediaPlaces, replacedMedia } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { attachmentKind, attachmentLimits, readAttachment } from '@/domain/media/attachment-file'
import { fileName } from '@/domain/media/file-name'
import { canReplaceMedia } from '@/domain/media/media-policies'
import { pictureName } from '@/domain/media/picture-file'
import { type Outcome, fail } from '@/domain/problems'
import { type StaffActor, staffIdOf } from '@/domain/staff/staff'
import { redrawPictures } from '@/newsroom/door/redraw-pictures'
import { redrawPlaces } from '@/newsroom/door/redraw-places'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lookKind } from '@/newsroom/settings/kinds'
import { lockSetting } from '@/newsroom/settings/setting'
import { listUsingArticles } from './get-library-item'
import { listPlaces, shownIn } from './list-places'
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
 * Puts other bytes in the place of those that something of the library has: every article, page, portrait and logo that uses it shows the new ones,
 * readers at their next request. The former bytes stay where they were until `sweepBytes`. Problems: not-found, not-allowed, media-changed, too-many-uploads, media-same, media-known (they
 * are another item's), media-kind, storage-full, and those of reading a picture or a file.
 */
export async function replaceMedia({ actor, mediaId, baseVersion, upload }: Replacing): Promise<Outcome<{ version: number; changes: PublicChange[] }>> {
  const [row] = /^[0-9a-f-]{36}$/.test(mediaId) ? await db().select().from(media).where(eq(media.id, mediaId)) : []
  if (!row) return fail('not-found')
  // Asked again below, where nothing can change any more: who may not anyhow is refused before a byte is read.
  if (!canReplaceMedia(actor, row, await readSeen(db(), row))) return fail('not-allowed')
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

/**
 * Articles first, then the logo's settings, then the library, as saving and publishing do; what began to be used between the first and the last is held
 * as well.
 */
async function replace(tx: Executor, { actor, mediaId, baseVersion, made, path }: Placing): Promise<Outcome<{ version: number; changes: PublicChange[] }>> {
  await holdArticles(tx, mediaId)
  if ((await tx.$count(mediaPlaces, and(eq(mediaPlaces.mediaId, mediaId), eq(mediaPlaces.kind, 'logo')))) > 0) await lockSetting(tx, lookKind)
  const [row] = await tx.select().from(media).where(eq(media.id, mediaId)).for('no key update')
  if (!row) return fail('not-found')
  await holdArticles(tx, mediaId)
  const live = await listLive(tx, mediaId)
  const places = await listPlaces(tx, row)
  if (!canReplaceMedia(actor, row, { articles: live, places: shownIn(places) })) return fail('not-allowed')
  if (row.version !== baseVersion) return fail('media-changed')
  const by = staffIdOf(actor)
  await tx.insert(replacedMedia).values({ path: row.path, mediaId, hash: row.hash, originalName: row.originalName, bytes: row.bytes, replacedBy: by })
  await tx.update(media).set({ ...made.columns, path, bytes: made.data.length, version: sql`${media.version} + 1` }).where(eq(media.id, mediaId))
  await writeAudit(tx, { actor, action: 'media.replaced', subject: { kind: 'media', id: mediaId }, details: { from: row.originalName, to: made.columns.originalName, formerPath: row.path, live: live.length } })
  const changes = [...(await redrawPictures(tx, live.map(({ id }) => id))), ...(await redrawPlaces(tx, mediaId, places))]
  return { ok: true, version: baseVersion + 1, changes }
}

async function holdArticles(tx: Executor, mediaId: string): Promise<void> {
  const live = await listLive(tx, mediaId)
  if (live.length > 0) await tx.select({ id: articles.id }).from(articles).where(inArray(articles.id, live.map(({ id }) => id))).orderBy(articles.number).for('update')
}

/** Where readers see it, for the policy. */
async function readSeen(executor: Executor, row: Row) {
  return { articles: await listLive(executor, row.id), places: shownIn(await listPlaces(executor, row)) }
}

async function listLive(executor: Executor, mediaId: string) {
  return (await listUsingArticles(executor, mediaId)).filter(({ inLive }) => inLive)
}
