import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { type Storage, StorageFullError, checkedKey, isStorageKey } from './storage'

export type S3Options = {
  /** Origin of the service, e.g. `https://s3.ap-northeast-2.amazonaws.com` or `https://kr.object.ncloudstorage.com`. */
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** `endpoint/bucket/key` instead of `bucket.endpoint/key`. */
  pathStyle: boolean
  /** Folder in the bucket, so that it can hold other things too. */
  folder: string
}

/** How long one try may take, in milliseconds; a failed one (5xx, 429) is tried twice more. */
const patience = 30_000

/** Objects of one bucket of a service that speaks the S3 protocol (AWS, R2, MinIO, NCP …). The service keeps writes whole. */
export function s3Storage({ endpoint, bucket, region, accessKeyId, secretAccessKey, pathStyle, folder }: S3Options): Storage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 })
  const address = (key: string) => `${bucketAddress(endpoint, bucket, pathStyle)}/${folder}/${checkedKey(key)}`
  // Never from a cache of Next's: a picture may be removed.
  const ask = (key: string, init: RequestInit) => client.fetch(address(key), { ...init, cache: 'no-store', signal: AbortSignal.timeout(patience) })
  return {
    async put(key, bytes) {
      const body = new Uint8Array(bytes)
      // The hash lets the service refuse what was damaged on its way.
      const headers = { 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'), 'content-length': String(body.length) }
      const response = await ask(key, { method: 'PUT', body, headers })
      if (response.status === 507) throw new StorageFullError('no room in the bucket')
      await expectOk(response, 'put')
    },
    async get(key) {
      if (!isStorageKey(key)) return null
      const response = await ask(key, { method: 'GET' })
      if (response.status === 404) return discard(response)
      await expectOk(response, 'get')
      return new Uint8Array(await response.arrayBuffer())
    },
    async remove(key) {
      const response = await ask(key, { method: 'DELETE' })
      if (response.status !== 404) await expectOk(response, 'remove')
      await discard(response)
    },
  }
}

/** Where the objects of a bucket lie, without a slash at the end. */
export function bucketAddress(endpoint: string, bucket: string, pathStyle: boolean): string {
  const url = new URL(endpoint)
  if (!pathStyle) url.hostname = `${bucket}.${url.hostname}`
  const base = url.href.replace(/\/+$/, '')
  return pathStyle ? `${base}/${bucket}` : base
}

/** The service's own code of the error (`AccessDenied`, `NoSuchBucket`) stands in the message; it names no secret. */
async function expectOk(response: Response, verb: string): Promise<void> {
  if (response.ok) return
  const code = /<Code>([A-Za-z]+)<\/Code>/.exec(await response.text())?.[1] ?? 'no code'
  throw new Error(`object storage refused to ${verb}: ${response.status} ${code}`)
}

/** Lets the connection go back to the pool. */
async function discard(response: Response): Promise<null> {
  await response.body?.cancel()
  return null
}
