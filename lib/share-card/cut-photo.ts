import sharp from 'sharp'

/** What must stay in view: parts of one, from the left and from the top. */
type Focus = { x: number; y: number }

/**
 * A picture cut to a size, as JPEG, which every messenger shows (WebP not all of them). What is cut away is as far from `focus` as can be;
 * a smaller picture is stretched.
 */
export async function cutPhoto(bytes: Uint8Array, { width, height, focus }: { width: number; height: number; focus: Focus }): Promise<Uint8Array> {
  const { width: fullWidth, height: fullHeight } = await sharp(bytes).metadata()
  const scale = Math.max(width / fullWidth, height / fullHeight)
  const [wide, high] = [Math.max(width, Math.round(fullWidth * scale)), Math.max(height, Math.round(fullHeight * scale))]
  const left = startOf(focus.x, wide, width)
  const top = startOf(focus.y, high, height)
  // Transparent parts would be black.
  return sharp(bytes).resize(wide, high, { fit: 'fill' }).extract({ left, top, width, height }).flatten({ background: '#ffffff' }).jpeg({ quality: 84, mozjpeg: true }).toBuffer()
}

/** Where a window of `shown` px starts on a line of `whole`, with the focus in its middle as far as the ends allow. */
function startOf(part: number, whole: number, shown: number): number {
  return Math.round(Math.min(Math.max(whole * part - shown / 2, 0), whole - shown))
}
