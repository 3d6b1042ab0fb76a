/** Red, green, blue in 0–255 and alpha in 0–1. */
export type Rgba = { r: number; g: number; b: number; a: number }

/**
 * Contrast of two opaque colours, 1 to 21.
 * Source: WCAG 2.2, definitions "contrast ratio" and "relative luminance".
 */
export function contrastRatio(one: Rgba, other: Rgba): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** What the eye sees of `top` laid over the opaque `ground`; the result is opaque. */
export function composite(top: Rgba, ground: Rgba): Rgba {
  const mix = (over: number, under: number) => over * top.a + under * (1 - top.a)
  return { r: mix(top.r, ground.r), g: mix(top.g, ground.g), b: mix(top.b, ground.b), a: 1 }
}

function luminance({ r, g, b }: Rgba): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** sRGB channel (0–255) to linear light (0–1). Source: IEC 61966-2-1. */
export function linear(channel: number): number {
  const c = channel / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}
