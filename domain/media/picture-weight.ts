/** What a picture says of itself before it is decoded, in sharp's words. */
export type PictureFacts = { format?: string; width: number; height: number; channels?: number; depth?: string; isProgressive?: boolean; chromaSubsampling?: string }

/**
 * What decoding a picture holds in memory at once, in bytes. Most are read line by line and hold next to nothing, however large; a JPEG that comes in
 * passes keeps every coefficient, an interlaced PNG every pixel, a GIF its whole canvas and the one before. Measured with libvips 8.18, rounded up.
 */
export function pictureWeight({ format, width, height, channels = 4, depth, isProgressive = false, chromaSubsampling = '' }: PictureFacts): number {
  const pixels = width * height
  if (format === 'gif') return pixels * 6
  if (!isProgressive) return 0
  if (format === 'jpeg') return pixels * channels * (chromaSubsampling.startsWith('4:2:0') ? 1 : 2)
  return pixels * channels * (depth === 'ushort' ? 2 : 1) * 1.5
}
