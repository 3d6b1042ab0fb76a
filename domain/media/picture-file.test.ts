import { describe, expect, it } from 'vitest'
import { pictureKind, pictureName } from './picture-file'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('the kind of a picture', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
    ['GIF89a\x01\0', 'gif'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0', 'heic'],
    ['\0\0\0\x1cftypavif\0\0\0\0', 'other'],
    ['II*\0\x08\0\0\0', 'other'],
    ['\0\0\x01\0\x01\0\x10\x10', 'other'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'other'],
    ['%PDF-1.7', 'other'],
    ['', 'other'],
  ])('of %j is %s', (text, kind) => expect(pictureKind(bytes(text))).toBe(kind))
})

describe('the name of a picture', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\사진\\눈.jpg', '눈.jpg'],
    ['눈\0.jpg', '눈 .jpg'],
    ['눈\r\nset-cookie: x=1.jpg', '눈 set-cookie: x=1.jpg'],
    ['\ud83d.jpg', '\ufffd.jpg'],
    ['\u202egpj.exe', 'gpj.exe'],
    ['눈'.normalize('NFD'), '눈'],
  ])('%j is kept as %j', (name, kept) => expect(pictureName(name)).toBe(kept))

  it('is at most 300 units long, cut beside a pair and not through it', () => {
    expect(pictureName('가'.repeat(400))).toBe('가'.repeat(300))
    expect(pictureName(`${'a'.repeat(299)}😀`).isWellFormed()).toBe(true)
  })
})
