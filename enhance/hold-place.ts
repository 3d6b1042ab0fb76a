import { blankFonts } from './blank-font'

/** As long as a browser would hide text whose font has not come. */
const longestMilliseconds = 3000

/**
 * Gives the page a font that draws nothing and is as wide as the paper's own: the first layout is then the last one, on a machine with
 * Korean fonts or without. Here and not in the style sheet because a font made of bytes is there at once. It goes by itself, so that
 * nothing is hidden when the paper's fonts do not come.
 */
export function holdPlaceOfType(): void {
  if (typeof FontFace === 'undefined') return
  for (const [weight, packed] of Object.entries(blankFonts)) {
    const face = new FontFace('Ilbo Blank', Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)), { weight })
    document.fonts.add(face)
    setTimeout(() => document.fonts.delete(face), longestMilliseconds)
  }
}
