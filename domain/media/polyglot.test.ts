import { describe, expect, it } from 'vitest'
import { pdfFile, zipFile } from '@/tests/support/attachment-files'
import { newPhotograph, noisyPicture } from '@/tests/support/pictures'
import { isPolyglotPdf, isPolyglotPicture } from './polyglot'

const gif = (after: string) => Buffer.from(`GIF89a${after}`, 'latin1')

describe('a picture', () => {
  it('is only that, however much noise it has and whatever a phone hangs onto it', async () => {
    expect(isPolyglotPicture(await noisyPicture(1200, 900).jpeg({ quality: 95 }).toBuffer())).toBe(false)
    expect(isPolyglotPicture(Buffer.concat([await newPhotograph(), Buffer.from('MotionPhoto_Data\0\0\0\x18ftypmp42')]))).toBe(false)
    expect(isPolyglotPicture(gif('\x01\0\x01\0'))).toBe(false)
  })

  it.each([
    ['a page in its tail', async () => Buffer.concat([await newPhotograph(), Buffer.from('<script>alert(1)</script>')])],
    ['a whole page in its tail', async () => Buffer.concat([await newPhotograph(), Buffer.from('<!DOCTYPE html><body onload=alert(1)>')])],
    ['a program of a server', async () => Buffer.concat([await newPhotograph(), Buffer.from('<?php system($_GET[0]);')])],
    ['an archive behind it', async () => Buffer.concat([await newPhotograph(), zipFile({ 'a.class': 'x' })])],
    ['a document in its head', async () => Buffer.concat([(await newPhotograph()).subarray(0, 4), Buffer.from('%PDF-1.4'), await newPhotograph()])],
    ['JavaScript for its size', () => gif('/*\0\0*/=1;alert(1)')],
    ['JavaScript for its size, another way', () => gif('=1;alert(1)//')],
  ])('with %s is something else too', async (_what, make) => expect(isPolyglotPicture(await make())).toBe(true))
})

describe('a PDF', () => {
  it('is only that, or an archive as well', () => {
    expect([isPolyglotPdf(pdfFile()), isPolyglotPdf(Buffer.concat([pdfFile(), zipFile({ 'a.exe': 'MZ' })]))]).toEqual([false, true])
  })
})
