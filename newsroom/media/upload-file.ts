import 'server-only'
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { canUploadMedia } from '@/domain/articles/policies'
import { type AttachmentFile, attachmentLimits, attachmentTypes, readAttachment } from '@/domain/media/attachment-file'
import { fileName } from '@/domain/media/file-name'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { keepMedia } from './keep-media'
import { type Upload, readUpload } from './read-upload'
import { takeUpload } from './upload-throttle'

const rules = { bytes: attachmentLimits.bytes, tooLarge: 'attachment-too-large', broken: 'attachment-broken' } as const

/**
 * Takes a file that readers may download into the library, as it is: only kinds that name and bytes agree on. The same bytes are kept
 * once, under the name they came with first. Problems: not-allowed, too-many-uploads, attachment-too-large, attachment-broken,
 * attachment-unsupported, attachment-disguised, storage-full.
 */
export async function uploadFile({ actor, upload }: { actor: StaffActor; upload: Upload }): Promise<Outcome<{ mediaId: string; isNew: boolean; file: AttachmentFile }>> {
  if (!canUploadMedia(actor)) return fail('not-allowed')
  const wait = await takeUpload(actor.staffId)
  if (wait !== null) return fail('too-many-uploads', { retryAfterSeconds: wait })
  const name = fileName(upload.name)
  const read = await readUpload({ ...upload, name }, rules)
  if (!read.ok) return read
  const known = readAttachment(read.bytes, name)
  if (!known.ok) return known
  const { mime } = attachmentTypes[known.kind]
  const hash = createHash('sha256').update(read.bytes).digest('hex')
  const [there] = await db().select({ id: media.id, mime: media.mime }).from(media).where(eq(media.hash, hash))
  const file = { name, bytes: read.bytes.length, mime: there?.mime ?? mime }
  if (there) return { ok: true, mediaId: there.id, isNew: false, file }
  const row = { kind: 'file' as const, hash, mime, width: 0, height: 0, originalName: name }
  const stored = await keepMedia(db(), { actor, data: read.bytes, ending: known.kind, row, received: read.bytes.length })
  return stored.ok ? { ok: true, mediaId: stored.mediaId, isNew: stored.isNew, file } : stored
}
