import { sortFiles } from '@/components/editor/picture-files'
import { refuseFileEarly } from '@/components/editor/send-file'
import { type Sending, type Sent, sendMedia } from '@/components/editor/send-media'
import { refuseEarly } from '@/components/editor/send-picture'
import type { Picture } from '@/domain/articles/article'

/** What the library made of a file. `isNew` false when it had these bytes already. */
export type MadeItem = { mediaId: string; isNew: boolean; picture: Picture | null }

/** Sends one file to the library, as a picture or as a file to download, whichever it is. What the server would refuse anyway is told before a long upload. */
export function sendToLibrary(file: File, how: Sending): Promise<Sent<MadeItem>> {
  const isPicture = sortFiles([file]).pictures.length > 0
  const refused = isPicture ? refuseEarly(file) : refuseFileEarly(file)
  if (refused) return Promise.resolve({ ok: false, problem: refused })
  return sendMedia(`/admin/media?${isPicture ? '' : 'as=file&'}name=${encodeURIComponent(file.name)}`, file, how, (answer) => {
    const { mediaId, isNew = true, picture = null } = (answer ?? {}) as Partial<MadeItem>
    return mediaId ? { mediaId, isNew, picture } : null
  })
}
