import type { Picture } from '@/domain/articles/article'
import { imageLimits } from '@/domain/media/picture-file'
import type { Problem } from '@/domain/problems'

/** A picture of the library as the editor uses it. */
export type LibraryPicture = { mediaId: string; picture: Picture }

/** What became of a file. `problem` null: the server could not be reached or broke. */
export type SentPicture = ({ ok: true } & LibraryPicture) | { ok: false; problem: Problem | null }

export type SendPicture = (file: File, how: { onProgress: (part: number) => void; signal: AbortSignal }) => Promise<SentPicture>

/** What file dialogs offer. */
export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

/** What the server would refuse anyway, told before a long upload. A file without a type is the server's to judge. */
export function refuseEarly({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): Problem | null {
  if (/^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)) return { code: 'image-heic' }
  if (type !== '' && !acceptedTypes.includes(type)) return { code: 'image-unsupported' }
  return size > imageLimits.bytes ? { code: 'image-too-large' } : null
}

/** Sends one file to the library. XMLHttpRequest, because `fetch` does not tell how much has gone out. */
export const sendPicture: SendPicture = (file, { onProgress, signal }) => {
  const refused = refuseEarly(file)
  if (refused) return Promise.resolve({ ok: false, problem: refused })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/admin/media?name=${encodeURIComponent(file.name)}`)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request.response))
    request.onerror = request.onabort = () => resolve({ ok: false, problem: null })
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function readAnswer(answer: unknown): SentPicture {
  const { mediaId, picture, problem } = (answer ?? {}) as Partial<LibraryPicture & { problem: Problem }>
  return mediaId && picture ? { ok: true, mediaId, picture } : { ok: false, problem: problem ?? null }
}
