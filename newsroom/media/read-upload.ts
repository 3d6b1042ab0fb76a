import 'server-only'
import { imageLimits } from '@/domain/media/picture-file'
import { type Outcome, type ProblemCode, fail } from '@/domain/problems'

/** A file on its way: its name, the length it claims, its bytes as they come. */
export type Upload = { name: string; length: number | null; body: ReadableStream<Uint8Array> | null }

/** How much is taken, and what is answered to more, or to less than was claimed. */
export type UploadRules = { bytes: number; tooLarge: ProblemCode; broken: ProblemCode }

const pictureRules: UploadRules = { bytes: imageLimits.bytes, tooLarge: 'image-too-large', broken: 'image-broken' }

/**
 * The bytes of an upload, counted while they come: not more than the limit is ever held, whatever length was claimed. What breaks off
 * before its claimed length is not whole. Problems: those of the rules, a picture's unless given.
 */
export async function readUpload({ name, length, body }: Upload, rules: UploadRules = pictureRules): Promise<Outcome<{ bytes: Uint8Array }>> {
  if (length !== null && length > rules.bytes) {
    await body?.cancel()
    return fail(rules.tooLarge, { detail: name })
  }
  const parts: Uint8Array[] = []
  let count = 0
  // Leaving the loop cancels the stream.
  for await (const part of body ?? []) {
    count += part.length
    if (count > rules.bytes) return fail(rules.tooLarge, { detail: name })
    parts.push(part)
  }
  if (length !== null && count < length) return fail(rules.broken, { detail: name })
  return { ok: true, bytes: Buffer.concat(parts) }
}
