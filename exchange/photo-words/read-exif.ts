import { decodeWords } from './decode-words'
import type { RawWords } from './photo-words'
import { exifTime } from './photo-time'

const mostEntries = 500
/** Tags that hold text, and the one that leads to the camera's own. Source: CIPA DC-008 (Exif 3.0), 4.6.4 and 4.6.5. */
const tags = { description: 0x010e, artist: 0x013b, copyright: 0x8298, camera: 0x8769, taken: 0x9003, offset: 0x9011 }
/** What cameras write where nobody has written anything. */
const factoryWords = /^(olympus digital camera|sony dsc|dcim\\.*|digital camera|default|picture|untitled|\s*)$/i

/** Words of EXIF: description, artist, copyright and time. Begins with `Exif\0\0` or at once with the TIFF header; what is broken says nothing. */
export function readExif(bytes: Uint8Array): RawWords {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0
  const tiff = bytes.subarray(start)
  if (tiff.length < 8) return {}
  const order = new TextDecoder('latin1').decode(tiff.subarray(0, 2))
  if (order !== 'II' && order !== 'MM') return {}
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const isLittle = order === 'II'
  const first = entriesAt(view, view.getUint32(4, isLittle), isLittle)
  const camera = entriesAt(view, first.get(tags.camera)?.number ?? 0, isLittle)
  const text = (entries: typeof first, tag: number) => entries.get(tag)?.text().trim() ?? ''
  const caption = text(first, tags.description)
  return { caption: factoryWords.test(caption) ? '' : caption, byline: text(first, tags.artist), rights: text(first, tags.copyright), takenAt: exifTime(text(camera, tags.taken), text(camera, tags.offset)) }
}

type Entry = { number: number; text: () => string }

/** The entries of one directory, as far as it lies within the bytes; text of type ASCII, or UTF-8 since Exif 3.0. */
function entriesAt(view: DataView, at: number, isLittle: boolean): Map<number, Entry> {
  const entries = new Map<number, Entry>()
  if (at < 8 || at + 2 > view.byteLength) return entries
  const count = Math.min(view.getUint16(at, isLittle), mostEntries)
  for (let place = at + 2; place < at + 2 + count * 12 && place + 12 <= view.byteLength; place += 12) {
    const [tag, type, length] = [view.getUint16(place, isLittle), view.getUint16(place + 2, isLittle), view.getUint32(place + 4, isLittle)]
    const number = view.getUint32(place + 8, isLittle)
    const from = length <= 4 ? place + 8 : number
    const isText = (type === 2 || type === 129) && from + length <= view.byteLength
    entries.set(tag, { number, text: () => (isText ? decodeWords(new Uint8Array(view.buffer, view.byteOffset + from, length)) : '') })
  }
  return entries
}
