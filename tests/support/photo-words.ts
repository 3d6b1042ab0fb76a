import { plainPicture } from './pictures'

/** A field of IPTC's record 2: its number and its bytes, UTF-8 unless given as bytes. */
export type IptcField = [number: number, value: string | Uint8Array]

/** A block of words as agencies write it: a marker and length before each field. */
export function iptcBlock(fields: readonly IptcField[]): Buffer {
  return Buffer.concat(fields.flatMap(([number, value]) => {
    const bytes = Buffer.from(value as Uint8Array)
    return [Buffer.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 255]), bytes]
  }))
}

/** The block within Photoshop's, after another one with an odd length and a name, as they stand in segment APP13 of a JPEG. */
export function photoshopBlocks(block: Uint8Array): Buffer {
  const resource = (number: number, name: string, bytes: Uint8Array) => {
    const named = Buffer.from(`${String.fromCharCode(name.length)}${name}`, 'latin1')
    const head = Buffer.from([0x38, 0x42, 0x49, 0x4d, number >> 8, number & 255])
    const size = Buffer.alloc(4)
    size.writeUInt32BE(bytes.length)
    return Buffer.concat([head, named, Buffer.alloc(named.length % 2), size, bytes, Buffer.alloc(bytes.length % 2)])
  }
  return Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource(0x0425, 'abc', Buffer.from([1, 2, 3])), resource(0x0404, '', block)])
}

/** A JPEG with these words in it, and its place and camera where asked, as an agency delivers it. */
export async function agencyPhotograph(fields: readonly IptcField[], { width = 320, height = 240, background = '#1a5490' } = {}): Promise<Buffer> {
  const jpeg = await plainPicture(width, height, background).withExif({ IFD0: { Make: 'GARAMCAM' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 59/1' } }).jpeg().toBuffer()
  const segment = photoshopBlocks(iptcBlock(fields))
  const head = Buffer.from([0xff, 0xed, (segment.length + 2) >> 8, (segment.length + 2) & 255])
  return Buffer.concat([jpeg.subarray(0, 2), head, segment, jpeg.subarray(2)])
}

type ExifWords = { description?: string; artist?: string; copyright?: string; taken?: string; offset?: string }

/** EXIF as cameras write it (little end first), with its text as UTF-8, which sharp does not write. */
export function exifBlock({ description, artist, copyright, taken, offset }: ExifWords): Buffer {
  const camera = directory(8, [[0x9003, taken], [0x9011, offset]])
  return Buffer.concat([Buffer.from('Exif\0\0II*\0', 'latin1'), number(8 + camera.length), camera, directory(8 + camera.length, [[0x010e, description], [0x013b, artist], [0x8298, copyright], [0x8769, 8]])])
}

const number = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Entries at a place of the file, then their text. A number instead of text leads to another directory. */
function directory(at: number, all: [tag: number, value: string | number | undefined][]): Buffer {
  const entries = all.filter(([, value]) => value !== undefined)
  const heads: Buffer[] = [Buffer.from([entries.length, 0])]
  const texts: Buffer[] = []
  let place = at + 2 + entries.length * 12 + 4
  for (const [tag, value] of entries) {
    const text = typeof value === 'string' ? Buffer.from(`${value}\0`.padEnd(5, '\0')) : null
    heads.push(Buffer.from([tag & 255, tag >> 8, text ? 2 : 4, 0]), number(text?.length ?? 1), number(text ? place : Number(value)))
    if (text) texts.push(text)
    place += text?.length ?? 0
  }
  return Buffer.concat([...heads, number(0), ...texts])
}
