import 'server-only'
import { imageLimits } from '@/domain/media/picture-file'
import { type Outcome, fail } from '@/domain/problems'

/** A file on its way: its name, the length it claims, its bytes as they come. */
export type Upload = { name: string; length: number | null; body: ReadableStream<Uint8Array> | null }

/**
 * The bytes of an upload, counted while they come: not more than the limit is ever held, whatever length was claimed. What breaks off
 * before its claimed length is no picture. Problems: image-too-large, image-broken.
 */
export async function readUpload({ name, length, body }: Upload): Promise<Outcome<{ bytes: Uint8Array }>> {
  if (length !== null && length > imageLimits.bytes) {
    await body?.cancel()
    return fail('image-too-large', { detail: name })
  }
  const parts: Uint8Array[] = []
  let count = 0
  // Leaving the loop cancels the stream.
  for await (const part of body ?? []) {
    count += part.length
    if (count > imageLimits.bytes) return fail('image-too-large', { detail: name })
    parts.push(part)
  }
  if (length !== null && count < length) return fail('image-broken', { detail: name })
  return { ok: true, bytes: Buffer.concat(parts) }
}
