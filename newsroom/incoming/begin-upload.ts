import 'server-only'
import { randomBytes } from 'node:crypto'
import { canUploadMedia } from '@/domain/articles/policies'
import { attachmentLimits } from '@/domain/media/attachment-file'
import type { BeginUpload } from '@/domain/media/incoming-inputs'
import { imageLimits } from '@/domain/media/picture-file'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { incoming } from '@/lib/storage/incoming'
import { takeUpload } from '../media/upload-throttle'
import { sealTicket, ticketSeconds } from './ticket'

/** Where a large file goes and what finishes it; `address` null: to this server, as any file. */
type Begun = { address: string | null; ticket: string }

/**
 * Allows somebody to send one file of this size past the server, into the bucket. Nobody sees it there before `finishUpload` has looked at it.
 * Problems: not-allowed, too-many-uploads, image-too-large, attachment-too-large.
 */
export async function beginUpload({ actor, input }: { actor: StaffActor; input: BeginUpload }): Promise<Outcome<Begun>> {
  if (!canUploadMedia(actor)) return fail('not-allowed')
  const { name, bytes, as } = input
  const isPicture = as === 'picture'
  if (bytes > (isPicture ? imageLimits : attachmentLimits).bytes) return fail(isPicture ? 'image-too-large' : 'attachment-too-large', { detail: name })
  const place = incoming()
  if (!place) return { ok: true, address: null, ticket: '' }
  const wait = await takeUpload(actor.staffId)
  if (wait !== null) return fail('too-many-uploads', { retryAfterSeconds: wait })
  const key = `${randomBytes(16).toString('hex')}.part`
  const ticket = sealTicket({ key, name, as, until: Date.now() + ticketSeconds * 1000 }, actor.staffId)
  return { ok: true, address: await place.presignPut(key, bytes, ticketSeconds), ticket }
}
