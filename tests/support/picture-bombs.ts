import { crc32, deflateSync } from 'node:zlib'
import { plainPicture } from './pictures'

/** One chunk of a PNG. Source: PNG (ISO/IEC 15948), 5.3. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const end = chunk('IEND', Buffer.alloc(0))

function head({ width, height, depth, colour, isInterlaced = false }: PngShape): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, colour, 0, 0, isInterlaced ? 1 : 0], 8)
  return chunk('IHDR', data)
}

/** `colour` as the format counts it: 0 grey, 2 RGB, 6 RGB with alpha; `depth` bits a sample. */
export type PngShape = { width: number; height: number; depth: 1 | 8 | 16; colour: 0 | 2 | 6; isInterlaced?: boolean }

/** Where each of the seven passes of an interlaced PNG begins, and its strides. Source: PNG, 8.2. */
const passes = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const

/** A whole PNG of black pixels, which are next to nothing packed. */
export function blackPng(shape: PngShape): Buffer {
  const bits = { 0: 1, 2: 3, 6: 4 }[shape.colour] * shape.depth
  const sized = (width: number, height: number) => (width > 0 ? height * (1 + Math.ceil((width * bits) / 8)) : 0)
  const { width, height, isInterlaced } = shape
  const length = isInterlaced ? passes.reduce((sum, [x, y, dx, dy]) => sum + sized(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)), 0) : sized(width, height)
  return Buffer.concat([signature, head(shape), chunk('IDAT', deflateSync(Buffer.alloc(length))), end])
}

/** A PNG of 8 × 8 px that carries `packed` in chunks of these kinds, each behind its own first bytes. */
export function packedPng(chunks: readonly (readonly [type: string, first: string])[], packed: Uint8Array): Buffer {
  const texts = chunks.map(([type, first]) => chunk(type, Buffer.concat([Buffer.from(first, 'latin1'), packed])))
  return Buffer.concat([signature, head({ width: 8, height: 8, depth: 8, colour: 2 }), ...texts, chunk('IDAT', deflateSync(Buffer.alloc(8 * 25))), end])
}

/** A JPEG that comes in passes and keeps every coefficient of every colour. */
export const progressiveJpeg = (width: number, height: number) => plainPicture(width, height).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer()
