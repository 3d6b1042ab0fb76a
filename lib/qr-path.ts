import { encode } from 'uqr'

/** A QR code as the path of an SVG: `size` units wide and high, four of them quiet on each side (ISO/IEC 18004, 6.3.8). */
export type QrPath = { size: number; path: string }

/** Draws a text as dark squares, one `M…h…v…z` for each run of a row. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const runs = data.flatMap((row, y) => [...row.map((isDark) => (isDark ? '1' : '0')).join('').matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`))
  return { size, path: runs.join('') }
}
