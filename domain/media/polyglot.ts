/** Where a ZIP archive begins to be one: its last record, in the last 64 kB. Source: PKWARE APPNOTE 4.3.16. */
const archiveEnd = 'PK\x05\x06'
const commentLength = 65_557
/** Words with which a browser or a server takes bytes for a page or a program. Long enough that no picture has them by chance. */
const pageWords = /<script[\s>/]|<!doctype html|<html[\s>]|<iframe[\s>/]|<\?php\s/i
/** A GIF whose size is a piece of JavaScript: `GIF89a=` and `GIF89a/*`. */
const scriptedGif = /^GIF8[79]a(?:=|\/\*)/

/**
 * Whether a picture reads as something else too: a page or program in its tail or comments, an archive behind it, a document in its head. What is
 * kept of a picture is drawn anew and has none of that; but nobody who brings one means well, or knows what they bring.
 */
export function isPolyglotPicture(bytes: Uint8Array): boolean {
  const latin = (from: number, to?: number) => new TextDecoder('latin1').decode(bytes.subarray(Math.max(from, 0), to))
  return scriptedGif.test(latin(0, 8)) || latin(0, 1024).includes('%PDF-') || latin(bytes.length - commentLength).includes(archiveEnd) || pageWords.test(latin(0))
}

/** Whether a PDF is an archive as well, whichever of the two somebody's program opens. */
export function isPolyglotPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(Math.max(bytes.length - commentLength, 0))).includes(archiveEnd)
}
