import { readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Picture } from '@/domain/articles/article'
import { zipFile } from '@/tests/support/attachment-files'
import type { Paper } from '@/tests/support/paper-server'
import { claimedPng, heicFile, manyFrames, newPhotograph, noisyPicture, plainPicture } from '@/tests/support/pictures'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'

type Answer = { status: number; mediaId?: string; picture?: Picture; problem?: { code: string; detail?: string } }

let paper: Paper
let client: NewsroomClient

beforeAll(async () => {
  paper = await sharedPaper()
  client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'reporter'))
})

async function upload(body: Uint8Array | ReadableStream, { name = '사진.jpg', headers = {}, by = client }: { name?: string; headers?: Record<string, string>; by?: NewsroomClient } = {}): Promise<Answer> {
  const init = { method: 'POST', headers: { origin: paper.origin, 'content-type': 'image/jpeg', ...headers }, body: body as RequestInit['body'], duplex: 'half' }
  const response = await by.fetch(`/admin/media?name=${encodeURIComponent(name)}`, init)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return { status: response.status, ...((await response.json()) as object) }
}

const filesKept = () => readdirSync(path.join(paper.dataDir, 'media'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)
const served = (src: string) => fetch(paper.origin + src)

describe('an upload', () => {
  it('is answered with the picture as readers will get it: upright, sized, without what the camera wrote, able to do nothing', async () => {
    const secret = 'GPS 37.5665N 126.9780E'
    const photograph = await noisyPicture(3000, 2000).withExif({ IFD0: { Copyright: secret }, IFD3: { GPSLatitude: '37/1 33/1 59/1', GPSLatitudeRef: 'N' } }).withMetadata({ orientation: 6 }).jpeg({ quality: 98 }).toBuffer()
    expect(photograph.length).toBeGreaterThan(5_000_000)
    const { status, mediaId, picture } = await upload(photograph)
    expect({ status, mediaId, picture }).toEqual({ status: 200, mediaId: expect.stringMatching(/^[0-9a-f-]{36}$/), picture: expect.objectContaining({ width: 1707, height: 2560, src: expect.stringMatching(/^\/media\/[0-9a-f]{2}\/[0-9a-f]{30}\.webp$/) }) })
    const response = await served(picture?.src ?? '')
    expect(Object.fromEntries(['content-type', 'x-content-type-options', 'content-security-policy'].map((name) => [name, response.headers.get(name)]))).toEqual({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining('sandbox') })
    const kept = Buffer.from(await response.arrayBuffer())
    const { format, exif, xmp, iptc } = await sharp(kept).metadata()
    expect({ format, exif, xmp, iptc, secret: kept.includes(secret) }).toEqual({ format: 'webp', exif: undefined, xmp: undefined, iptc: undefined, secret: false })
  })

  it('of 15 MB arrives whole', async () => {
    const large = Buffer.concat([await newPhotograph(), Buffer.alloc(15_000_000)])
    expect(await upload(large)).toMatchObject({ status: 200, picture: { width: 320, height: 240 } })
  })

  it('of the same bytes, twice at once and once later, is one picture with one file', async () => {
    const photograph = await newPhotograph()
    const before = filesKept().length
    const answers = [...(await Promise.all([upload(photograph), upload(photograph)])), await upload(photograph, { name: '다른 이름.jpg' })]
    expect(new Set(answers.map(({ mediaId }) => mediaId)).size).toBe(1)
    expect(filesKept().length).toBe(before + 1)
  })

  it.each(['../../x.jpg', '눈\0.jpg', '눈\r\nset-cookie: a=1.jpg', '가'.repeat(300), '\u202egpj.exe', ''])('with the name %j is kept under a name of ours', async (name) => {
    const { picture } = await upload(await newPhotograph(), { name })
    expect(picture?.src).toMatch(/^\/media\/[0-9a-f]{2}\/[0-9a-f]{30}\.webp$/)
  })

  it.each([['text/html', {}], ['image/svg+xml', {}], ['multipart/form-data', {}]])('that calls itself %s is what its bytes are', async (type) => {
    const { picture } = await upload(await newPhotograph(), { headers: { 'content-type': type } })
    expect((await served(picture?.src ?? '')).headers.get('content-type')).toBe('image/webp')
  })

  it('loses what was hung onto its end', async () => {
    const { picture } = await upload(Buffer.concat([await newPhotograph(), Buffer.from('MotionPhoto_Data ftypmp42')]), { name: 'x.html' })
    expect(await (await served(picture?.src ?? '')).text()).not.toContain('MotionPhoto')
  })

  it('of three thousand frames is its first', async () => {
    const { status, picture } = await upload(await manyFrames(3000), { name: '움직임.gif' })
    expect({ status, picture }).toMatchObject({ status: 200, picture: { width: 8, height: 8 } })
    expect((await sharp(Buffer.from(await (await served(picture?.src ?? '')).arrayBuffer())).metadata()).pages ?? 1).toBe(1)
  })
})

describe('an upload that is refused, with nothing kept', () => {
  const corpus: [string, () => Uint8Array | Promise<Uint8Array>, number, string][] = [
    ['an SVG that reads files', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'), 415, 'image-unsupported'],
    ['HTML with a picture’s name', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'image-unsupported'],
    ['a PDF', () => Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n'), 415, 'image-unsupported'],
    ['what an iPhone writes', () => heicFile, 415, 'image-heic'],
    ['a TIFF', () => plainPicture(9, 9).tiff().toBuffer(), 415, 'image-unsupported'],
    ['an icon', () => Buffer.from('\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0', 'latin1'), 415, 'image-unsupported'],
    ['an AVIF', () => plainPicture(64, 64).avif().toBuffer(), 415, 'image-unsupported'],
    ['a picture that is a page too', async () => Buffer.concat([await newPhotograph(), Buffer.from('<script>alert(1)</script>')]), 415, 'image-disguised'],
    ['a picture that is an archive too', async () => Buffer.concat([await newPhotograph(), zipFile({ 'a.exe': 'MZ' })]), 415, 'image-disguised'],
    ['a GIF that is a program too', () => Buffer.from('GIF89a/*\0\0\0*/=1;alert(1)', 'latin1'), 415, 'image-disguised'],
    ['nothing', () => Buffer.alloc(0), 422, 'image-broken'],
    ['a picture cut in half', async () => (await noisyPicture(600, 600).jpeg().toBuffer()).subarray(0, 3000), 422, 'image-broken'],
    ['16,000 × 16,000 px', () => claimedPng(16_000, 16_000), 413, 'image-too-large'],
    ['50,000 × 50,000 px', () => claimedPng(50_000, 50_000), 413, 'image-too-large'],
    ['21 MB', () => Buffer.alloc(21_000_000, 1), 413, 'image-too-large'],
  ]
  it.each(corpus)('is %s', async (_what, make, status, code) => {
    const before = filesKept()
    expect(await upload(await make())).toEqual({ status, problem: { code, detail: '사진.jpg' } })
    expect(filesKept()).toEqual(before)
  })

  it('is a stream without a length that does not end, cut off at 20 MB', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1_000_000
        controller.enqueue(Buffer.alloc(1_000_000, 1))
        if (sent > 200_000_000) controller.close()
      },
    })
    const refused = await upload(endless).catch(() => ({ status: 413, problem: { code: 'connection closed' } }))
    expect(refused.status).toBe(413)
    expect(sent).toBeLessThan(60_000_000)
  })

  it('is anything from another site or from nobody', async () => {
    const photograph = await newPhotograph()
    expect(await upload(photograph, { headers: { origin: 'https://evil.example' } })).toMatchObject({ status: 403, problem: { code: 'foreign-request' } })
    expect(await upload(photograph, { by: new NewsroomClient(paper.origin) })).toMatchObject({ status: 401, problem: { code: 'not-signed-in' } })
  })
})

describe('the library’s address', () => {
  it('answers staff with pictures, and nobody else with anything', async () => {
    await upload(await newPhotograph(), { name: '도서관에-있는-사진.jpg' })
    const list = async (by: NewsroomClient) => {
      const response = await by.fetch(`/admin/media?q=${encodeURIComponent('도서관에')}`)
      return { status: response.status, cache: response.headers.get('cache-control'), body: await response.text() }
    }
    expect(await list(client)).toEqual({ status: 200, cache: 'no-store', body: expect.stringContaining('도서관에-있는-사진.jpg') })
    expect(await list(new NewsroomClient(paper.origin))).toEqual({ status: 401, cache: 'no-store', body: '{"problem":{"code":"not-signed-in"}}' })
  })
})
