import type { Picture } from '@/domain/articles/article'
import { imageLimits } from '@/domain/media/picture-file'
import type { Problem } from '@/domain/problems'
import { type Send, type Sent, sendMedia } from './send-media'

/** A picture of the library as the editor uses it. */
export type LibraryPicture = { mediaId: string; picture: Picture }

export type SentPicture = Sent<LibraryPicture>
export type SendPicture = Send<LibraryPicture>

/** What file dialogs offer. */
export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

/** What the server would refuse anyway, told before a long upload. A file without a type is the server's to judge. */
export function refuseEarly({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): Problem | null {
  if (/^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)) return { code: 'image-heic' }
  if (type !== '' && !acceptedTypes.includes(type)) return { code: 'image-unsupported' }
  return size > imageLimits.bytes ? { code: 'image-too-large' } : null
}

/** Sends one picture to the library. */
export const sendPicture: SendPicture = (file, how) => {
  const refused = refuseEarly(file)
  if (refused) return Promise.resolve({ ok: false, problem: refused })
  return sendMedia(`/admin/media?name=${encodeURIComponent(file.name)}`, file, how, (answer) => {
    const { mediaId, picture } = (answer ?? {}) as Partial<LibraryPicture>
    return mediaId && picture ? { mediaId, picture } : null
  })
}
