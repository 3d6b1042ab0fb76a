import { randomUUID } from 'node:crypto'
import sharp from 'sharp'

/** A picture of plain colour. */
export const plainPicture = (width: number, height: number, background = '#1a5490') => sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false })

/** A JPEG that is different every time, so that the library does not know it yet: by what hangs on its end, which is never kept. */
export async function newPhotograph(width = 320, height = 240): Promise<Buffer> {
  return Buffer.concat([await plainPicture(width, height).jpeg().toBuffer(), Buffer.from(randomUUID())])
}

/** A picture of noise: what compresses badly, as photographs do. */
export function noisyPicture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: 'red', noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
}

/** The beginning of what an iPhone writes; nothing that could be decoded, which nobody must try. */
export const heicFile = Buffer.concat([Buffer.from('\0\0\0\x24ftypheic\0\0\0\0mif1MiHEheic', 'latin1'), Buffer.alloc(2000, 7)])

/** The first bytes of a PNG that claims a size; the rest is missing, because it must be refused by its header. */
export function claimedPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(33)
  header.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.set([8, 6, 0, 0, 0], 24)
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  return Buffer.concat([header, Buffer.from('\0\0\0\0IDAT', 'latin1')])
}

/** A square GIF with so many frames: its one frame, after head and colours, written again and again. */
export async function manyFrames(count: number, edge = 8): Promise<Buffer> {
  const gif = await plainPicture(edge, edge).gif().toBuffer()
  const flags = gif[10] ?? 0
  const head = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  return Buffer.concat([gif.subarray(0, head), ...Array.from({ length: count }, () => gif.subarray(head, -1)), gif.subarray(-1)])
}

/** CRC-32 of PNG chunks (ISO 3309), bit by bit. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
