import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packedPng } from '@/tests/support/picture-bombs'
import { newPhotograph, plainPicture } from '@/tests/support/pictures'
import { packedText } from './packed-text'
import { imageLimits } from './picture-file'
import { pictureWeight } from './picture-weight'

const weightOf = async (picture: ReturnType<typeof plainPicture>) => pictureWeight(await (await import('sharp')).default(await picture.toBuffer()).metadata())

describe('what decoding a picture holds', () => {
  it('is next to nothing where it is read line by line, and its coefficients, pixels or canvas where it is not', async () => {
    const picture = () => plainPicture(600, 400)
    expect([await weightOf(picture().jpeg()), await weightOf(picture().png()), await weightOf(picture().webp())]).toEqual([0, 0, 0])
    expect([await weightOf(picture().jpeg({ progressive: true })), await weightOf(picture().jpeg({ progressive: true, chromaSubsampling: '4:4:4' }))]).toEqual([720_000, 1_440_000])
    expect([await weightOf(picture().png({ progressive: true })), await weightOf(picture().toColourspace('rgb16').png({ progressive: true })), await weightOf(picture().gif())]).toEqual([1_080_000, 2_160_000, 1_440_000])
  })

  it('leaves photographs of 24 megapixels be, however they were saved', () => {
    for (const chromaSubsampling of ['4:4:4', '4:2:0']) expect(pictureWeight({ format: 'jpeg', width: 6000, height: 4000, channels: 3, isProgressive: true, chromaSubsampling })).toBeLessThanOrEqual(imageLimits.held)
  })
})

describe('packed texts of a PNG', () => {
  it('are counted, plain ones are not, and a chunk that claims more than there is ends the count', async () => {
    const text = deflateSync(Buffer.alloc(5_000_000))
    const packed = packedPng([['zTXt', `x\0\0`], ['iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0'], ['iCCP', 'x\0\0']], text)
    expect(packedText(packed)).toBe(3 * text.length + 3 + 22 + 3)
    expect(packedText(packedPng([['iTXt', 'XML:com.adobe.xmp\0\0\0\0\0'], ['tEXt', 'Comment\0']], text))).toBe(0)
    expect(packedText(packed.subarray(0, 60))).toBeLessThan(packed.length)
    expect([packedText(await newPhotograph()), packedText(await plainPicture(9, 9).png().toBuffer()), packedText(Buffer.alloc(3))]).toEqual([expect.any(Number), 0, 0])
  })
})
