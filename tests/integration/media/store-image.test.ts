import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { dataDir } from '@/lib/env'
import { mediaStorage } from '@/lib/storage/media-storage'
import { storeImage } from '@/newsroom/media/store-image'
import { useNewsroomDatabase } from '@/tests/support/newsroom-database'

useNewsroomDatabase()

const store = (bytes: Uint8Array, name = '사진.jpg') => storeImage({ actor: { kind: 'operator' }, image: { bytes, name } })
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#1a5490' } })

describe('a picture that is taken in', () => {
  it('is re-encoded, sized, upright, without what the camera wrote, and kept once', async () => {
    const secret = 'GPS 37.5665N 126.9780E'
    const bytes = await plain(4000, 3000).withExif({ IFD0: { Copyright: secret } }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(bytes.includes(secret)).toBe(true)
    const first = await store(bytes)
    const second = await store(bytes, '같은 사진.jpg')
    if (!first.ok || !second.ok) throw new Error('refused')
    expect([first.isNew, second.isNew, second.mediaId]).toEqual([true, false, first.mediaId])
    const [row] = await db().select().from(media)
    expect(row).toMatchObject({ width: 1920, height: 2560, mime: 'image/webp', blur: expect.stringMatching(/^data:image\/webp;base64,/) })
    const kept = readFileSync(path.join(dataDir(), 'media', row?.path ?? ''))
    expect(kept.includes(secret)).toBe(false)
    expect((await sharp(kept).metadata()).exif).toBeUndefined()
  })

  it('has a name that says nothing and cannot be guessed', async () => {
    const outcome = await store(await plain(10, 10).png().toBuffer(), '../../etc/passwd')
    if (!outcome.ok) throw new Error('refused')
    const rows = await db().select({ path: media.path }).from(media)
    for (const row of rows) expect(row.path).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{30}\.webp$/)
  })

  it('loses whatever was hung onto its end', async () => {
    const motion = Buffer.concat([await plain(11, 11).png().toBuffer(), Buffer.from('MotionPhoto_Data ftypmp42')])
    const outcome = await store(motion)
    if (!outcome.ok) throw new Error('refused')
    const rows = await db().select({ path: media.path }).from(media)
    for (const row of rows) expect((await mediaStorage().get(row.path))?.toString()).not.toContain('MotionPhoto')
  })
})

describe('a picture that is refused', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'), 'image-unsupported'],
    ['PDF', () => Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n'), 'image-unsupported'],
    ['HTML with a picture’s name', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'image-unsupported'],
    ['nothing', () => Buffer.alloc(0), 'image-broken'],
    ['a picture cut in half', async () => (await sharp({ create: { width: 600, height: 600, channels: 3, background: 'red', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).jpeg().toBuffer()).subarray(0, 3000), 'image-broken'],
    ['64 megapixels in a few kilobytes', () => sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: 'white' }, limitInputPixels: false }).png({ palette: true, compressionLevel: 9 }).toBuffer(), 'image-too-large'],
    ['21 MB', () => Buffer.alloc(21_000_000, 1), 'image-too-large'],
  ])('is %s', async (_what, make, code) => {
    expect(await store(await make())).toMatchObject({ ok: false, problem: { code } })
  })
})

describe('the storage', () => {
  it.each(['../secrets.json', '/etc/passwd', 'a/../../b.webp', 'a\0.webp', 'A.webp', 'a//b.webp', ''])('has nothing under the key %j and writes nothing there', async (key) => {
    expect(await mediaStorage().get(key)).toBeNull()
    await expect(mediaStorage().put(key, Buffer.from('x'))).rejects.toThrow('not a storage key')
  })
})
