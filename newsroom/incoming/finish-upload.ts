import 'server-only'
import type { Picture } from '@/domain/articles/article'
import type { AttachmentFile } from '@/domain/media/attachment-file'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { incoming } from '@/lib/storage/incoming'
import { uploadFile } from '../media/upload-file'
import { uploadPicture } from '../media/upload-picture'
import { openTicket } from './ticket'

type Made = { mediaId: string; picture: Picture } | { mediaId: string; file: AttachmentFile }

/**
 * Takes what was sent into the bucket into the library, looked at and made anew exactly as what comes to the server itself; the sent file
 * goes, whatever becomes of it. Problems: upload-lost (late, never arrived, another person's), and those of `uploadPicture` and `uploadFile`.
 */
export async function finishUpload({ actor, input }: { actor: StaffActor; input: { ticket: string } }): Promise<Outcome<Made>> {
  const ticket = openTicket(input.ticket, actor.staffId)
  const place = incoming()
  if (!ticket || !place) return fail('upload-lost')
  const { key, name, as } = ticket
  const sent = await place.read(key)
  if (!sent) return fail('upload-lost', { detail: name })
  try {
    const upload = { ...sent, name }
    return as === 'file' ? await uploadFile({ actor, upload }) : await uploadPicture({ actor, upload })
  } finally {
    await place.remove(key)
  }
}
