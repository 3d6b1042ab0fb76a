import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StaffActor } from '@/domain/staff/staff'
import { amendEnv } from '@/lib/env'
import { newsroomPolicy } from '@/lib/security-headers'
import { isTooLargeHere, uploadOrigin } from '@/lib/storage/incoming'
import { mediaStorage } from '@/lib/storage/media-storage'
import { beginUpload } from '@/newsroom/incoming/begin-upload'
import { finishUpload } from '@/newsroom/incoming/finish-upload'
import { uploadPicture } from '@/newsroom/media/upload-picture'
import { makeStaff, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { startObjectStorage } from '@/tests/support/object-storage'
import { newPhotograph, noisyPicture } from '@/tests/support/pictures'

useNewsroomDatabase()

let reporter: StaffActor
let bucket: Awaited<ReturnType<typeof startObjectStorage>>
beforeAll(async () => {
  reporter = await makeStaff('reporter')
  bucket = await startObjectStorage()
})
afterAll(() => bucket.stop())
beforeEach(() => {
  vi.stubEnv('VERCEL', '1')
  amendEnv({ AUTH_SECRET: 's'.repeat(32), S3_ENDPOINT: bucket.settings.endpoint, S3_BUCKET: 'saebyeok', S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' })
})

const waiting = () => readdirSync(bucket.directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.name.endsWith('_object') && entry.parentPath.endsWith(`${path.sep}incoming`))

/** What the editor does: asks for the way, sends the bytes to the bucket, has it finished. */
async function begin(bytes: Uint8Array, { name = '눈.jpg', as = 'picture' as const, actor = reporter } = {}) {
  const begun = await beginUpload({ actor, input: { name, bytes: bytes.length, as } })
  if (!begun.ok || !begun.address) throw new Error('no way was told')
  return { address: begun.address, ticket: begun.ticket }
}
const put = (address: string, bytes: Uint8Array) => fetch(address, { method: 'PUT', body: new Uint8Array(bytes) })

describe('a photograph that is too large for a function', () => {
  it('goes to the bucket and comes into the library as any other: made anew, and nothing of what was sent stays', async () => {
    const photograph = await noisyPicture(4000, 3000).withExif({ IFD0: { Copyright: '몰래 적은 것' } }).jpeg({ quality: 100 }).toBuffer()
    const large = Buffer.concat([photograph, Buffer.alloc(20_000_000 - photograph.length)])
    expect(isTooLargeHere(large.length)).toBe(true)
    const { address, ticket } = await begin(large)
    expect((await put(address, large)).status).toBe(200)
    expect(waiting()).toHaveLength(1)
    const outcome = await finishUpload({ actor: reporter, input: { ticket } })
    if (!outcome.ok || !('picture' in outcome)) throw new Error('no picture came of it')
    expect(outcome.picture).toMatchObject({ width: 2560, height: 1920 })
    const kept = await mediaStorage().get(outcome.picture.src.replace('/media/', ''))
    expect((await sharp(kept ?? Buffer.alloc(0)).metadata()).exif).toBeUndefined()
    expect(waiting()).toEqual([])
    expect(createHash('sha256').update(kept ?? '').digest('hex')).not.toBe(createHash('sha256').update(large).digest('hex'))
  }, 60_000)

  it('that is none is refused as on the way through the server, and goes', async () => {
    const script = Buffer.from(`<script>alert(1)</script>${' '.repeat(5_000_000)}`)
    const { address, ticket } = await begin(script)
    await put(address, script)
    expect(await finishUpload({ actor: reporter, input: { ticket } })).toMatchObject({ ok: false, problem: { code: 'image-unsupported' } })
    expect(waiting()).toEqual([])
  })

  it('is finished by nobody else, not under another ticket, not late, and not when it never came', async () => {
    const photograph = await newPhotograph()
    const { address, ticket } = await begin(photograph)
    const lost = { ok: false, problem: { code: 'upload-lost' } }
    expect(await finishUpload({ actor: reporter, input: { ticket } })).toMatchObject(lost)
    await put(address, photograph)
    expect(await finishUpload({ actor: await makeStaff('editor'), input: { ticket } })).toMatchObject(lost)
    expect(await finishUpload({ actor: reporter, input: { ticket: `${ticket.slice(0, -4)}AAAA` } })).toMatchObject(lost)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 901_000 })
    expect(await finishUpload({ actor: reporter, input: { ticket } })).toMatchObject(lost)
    vi.useRealTimers()
    expect(await finishUpload({ actor: reporter, input: { ticket } })).toMatchObject({ ok: true })
  })

  it('cannot be another one, or larger than what was allowed, or go elsewhere in the bucket', async () => {
    const { address } = await begin(await newPhotograph())
    expect(new URL(address).searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;host')
    expect((await put(address, Buffer.alloc(6_000_000))).status).toBe(403)
    expect((await put(address.replace('/incoming/', '/media/'), await newPhotograph())).status).toBe(403)
    expect(waiting()).toEqual([])
  })

  it('that is larger than a picture may be is refused before a byte is sent', async () => {
    expect(await beginUpload({ actor: reporter, input: { name: '눈.jpg', bytes: 20_000_001, as: 'picture' } })).toEqual({ ok: false, problem: { code: 'image-too-large', detail: '눈.jpg' } })
  })
})

describe('a file', () => {
  it('comes to a server of our own by itself, whatever its size', async () => {
    vi.stubEnv('VERCEL', '')
    expect(await beginUpload({ actor: reporter, input: { name: '눈.jpg', bytes: 19_000_000, as: 'picture' } })).toEqual({ ok: true, address: null, ticket: '' })
    expect([isTooLargeHere(19_000_000), uploadOrigin()]).toEqual([false, null])
  })

  it('is not taken by a function that has nowhere to keep it', async () => {
    amendEnv({ S3_ENDPOINT: '', S3_BUCKET: '', S3_ACCESS_KEY_ID: '', S3_SECRET_ACCESS_KEY: '' })
    expect(await uploadPicture({ actor: reporter, upload: { name: '눈.jpg', length: null, body: new Blob([new Uint8Array(await newPhotograph())]).stream() } })).toMatchObject({ ok: false, problem: { code: 'storage-missing' } })
  })

  it('may be sent by the newsroom’s pages to the bucket, and to nobody else', () => {
    expect(newsroomPolicy('n', false, "'none'", uploadOrigin())).toContain(`connect-src 'self' ${bucket.settings.endpoint};`)
    expect(newsroomPolicy('n', false)).toContain("connect-src 'self';")
  })
})
