import { type AttachmentFile, attachmentKind, attachmentLimits, attachmentTypes } from '@/domain/media/attachment-file'
import type { Problem } from '@/domain/problems'
import { type Send, sendMedia } from './send-media'

/** A file of the library as the editor attaches it. */
export type LibraryFile = { mediaId: string; file: AttachmentFile }

/** What file dialogs offer. */
export const acceptedFiles = Object.keys(attachmentTypes).map((ending) => `.${ending}`)

/** What the server would refuse anyway, told before a long upload. */
export function refuseFileEarly({ name, size }: Pick<File, 'name' | 'size'>): Problem | null {
  if (!attachmentKind(name)) return { code: 'attachment-unsupported' }
  return size > attachmentLimits.bytes ? { code: 'attachment-too-large' } : null
}

/** Sends one file to download to the library. */
export const sendFile: Send<LibraryFile> = (file, how) => {
  const refused = refuseFileEarly(file)
  if (refused) return Promise.resolve({ ok: false, problem: refused })
  return sendMedia(`/admin/media?as=file&name=${encodeURIComponent(file.name)}`, file, how, (answer) => {
    const { mediaId, file: made } = (answer ?? {}) as Partial<LibraryFile>
    return mediaId && made ? { mediaId, file: made } : null
  })
}
