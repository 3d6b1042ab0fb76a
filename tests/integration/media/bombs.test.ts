import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blackPng, packedPng, progressiveJpeg } from '@/tests/support/picture-bombs'
import { manyFrames } from '@/tests/support/pictures'
import { root } from '@/tests/support/run-ilbo'

type Taken = { answer: string; grown: number }

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ilbo-bombs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a process of its own answers to the file, and what it cost it at most. */
async function take(name: string, bytes: Uint8Array): Promise<Taken> {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=react-server', '--import', 'tsx', path.join(root, 'tests/support/take-bomb.ts'), file])
  return JSON.parse(stdout) as Taken
}

/** In bytes. What is refused costs its own 20 MB a few times over and nothing unpacked; the largest that is taken is what a small server bears. */
const refusing = 200_000_000
const taking = 330_000_000

describe('a small file that unpacks to a large picture', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['256 megapixels in 31 kB', 'p.png', () => blackPng({ width: 16_000, height: 16_000, depth: 1, colour: 0 }), 'image-too-large'],
    ['an interlaced PNG that has to be held whole, 392 MB in 0.4', 'i.png', () => blackPng({ width: 7000, height: 7000, depth: 16, colour: 6, isInterlaced: true }), 'image-heavy'],
    ['a progressive JPEG with 294 MB of coefficients', 'j.jpg', () => progressiveJpeg(7000, 7000), 'image-heavy'],
    ['a GIF whose canvas is 49 megapixels, five hundred times', 'g.gif', () => manyFrames(500, 7000), 'image-heavy'],
    ['a gigabyte of texts and profiles in a PNG of 8 × 8 px', 't.png', () => packedPng(Array.from({ length: 21 }, () => ['iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0'] as const), deflateSync(Buffer.alloc(50_000_000))), 'image-disguised'],
    ['21 MB', 'z.png', () => Buffer.alloc(21_000_000, 1), 'image-too-large'],
  ])('is refused before it is unpacked: %s', async (_what, name, make, code) => {
    const { answer, grown } = await take(name, await make())
    expect(answer).toBe(code)
    expect(grown).toBeLessThan(refusing)
  })

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['24 megapixels of a progressive JPEG', 'o.jpg', () => progressiveJpeg(6000, 4000)],
    ['a moving GIF of 24 megapixels', 'm.gif', () => manyFrames(50, 4900)],
  ])('is taken for what a small server bears: %s', async (_what, name, make) => {
    const { answer, grown } = await take(name, await make())
    expect(answer).toBe('taken')
    expect(grown).toBeLessThan(taking)
  })
})
