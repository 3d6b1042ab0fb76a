/**
 * How many bytes of a PNG are packed texts and colour profiles, each of which may unpack to a thousand times as much before anybody has asked for it; as far
 * as its chunks can be followed. Source: PNG (ISO/IEC 15948), 5.3 and 11.3.
 */
export function packedText(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  let packed = 0
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (type === 'zTXt' || type === 'iCCP' || (type === 'iTXt' && isPacked(png.subarray(at + 8, at + 8 + length)))) packed += length
    at += 12 + length
  }
  return packed
}

/** After the keyword and its zero: 1 says that the text is packed. */
const isPacked = (text: Uint8Array) => text[text.indexOf(0) + 1] !== 0
