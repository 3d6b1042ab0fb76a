import { AwsClient } from 'aws4fetch'
import { s3Settings, vercel } from '@/lib/env'
import { bucketAddress } from './s3-storage'
import { checkedKey } from './storage'

/** Beside the folder of what is kept: what lies here has been looked at by nobody, and is served to nobody. */
const folder = 'incoming'
const patience = 30_000

export type Incoming = {
  /** Address to which whoever has it may PUT exactly so many bytes under this key, for so many seconds. */
  presignPut(key: string, bytes: number, seconds: number): Promise<string>
  /** What has been put there, as it comes; null when nothing was. */
  read(key: string): Promise<{ length: number | null; body: ReadableStream<Uint8Array> | null } | null>
  /** Removes if there. */
  remove(key: string): Promise<void>
}

/** A request that a function of Vercel may get has at most 4.5 MB: what is larger goes to the bucket and is fetched from there. */
export const directBytes = 4_000_000

/** Whether a file of this size cannot come to this server itself. */
export function isTooLargeHere(bytes: number): boolean {
  return vercel() !== null && bytes > directBytes
}

/** The place for large uploads: null where files can come to the server itself, or where there is no bucket. */
export function incoming(): Incoming | null {
  const bucket = vercel() ? s3Settings() : null
  if (!bucket) return null
  const { accessKeyId, secretAccessKey, region } = bucket
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 })
  const address = (key: string) => `${bucketAddress(bucket.endpoint, bucket.bucket, bucket.pathStyle)}/${folder}/${checkedKey(key)}`
  const ask = (key: string, method: string) => client.fetch(address(key), { method, cache: 'no-store', signal: AbortSignal.timeout(patience) })
  return {
    async presignPut(key, bytes, seconds) {
      const url = `${address(key)}?X-Amz-Expires=${seconds}`
      // The length is signed too, so that the address takes nothing larger than what was allowed.
      const signed = await client.sign(url, { method: 'PUT', headers: { 'content-length': String(bytes) }, aws: { signQuery: true, allHeaders: true } })
      return signed.url
    },
    async read(key) {
      const response = await ask(key, 'GET')
      if (response.ok) return { length: Number(response.headers.get('content-length')) || null, body: response.body }
      await response.body?.cancel()
      if (response.status === 404) return null
      throw new Error(`object storage refused to read an upload: ${response.status}`)
    },
    async remove(key) {
      await (await ask(key, 'DELETE')).body?.cancel()
    },
  }
}

/** Origin that the newsroom's pages may send large files to; null where there is none. */
export function uploadOrigin(): string | null {
  const bucket = vercel() ? s3Settings() : null
  return bucket && new URL(bucketAddress(bucket.endpoint, bucket.bucket, bucket.pathStyle)).origin
}
