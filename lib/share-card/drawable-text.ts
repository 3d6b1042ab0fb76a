/** A font by its file and the characters that it can draw, as first and last code point of each run. */
export type FontCoverage = { file: string; ranges: [first: number, last: number][] }

/** Texts as they can be drawn, and the files that it takes, in the order of `fonts`. */
export type Drawable = { texts: string[]; files: string[] }

/**
 * Fits texts to the fonts that there are, so that no box is ever drawn in place of a character, and nobody is asked for another font. Signs and
 * emoji that no font has are left out. A text with a LETTER that none has is empty: one with holes would say something else.
 */
export function fitToFonts(texts: string[], fonts: FontCoverage[]): Drawable {
  const used = new Set<string>()
  const fitted = texts.map((text) => {
    const characters = [...plainText(text)].map((character) => ({ character, font: fonts.find((font) => covers(font, character)) }))
    if (characters.some(({ character, font }) => !font && /\p{L}/u.test(character))) return ''
    for (const { character, font } of characters) if (font && character !== ' ') used.add(font.file)
    return characters.flatMap(({ character, font }) => (font ? [character] : [])).join('').replace(/ +/g, ' ').trim()
  })
  return { texts: fitted, files: fonts.map(({ file }) => file).filter((file) => used.has(file)) }
}

/** Composed, on one line, without what is not seen: controls, marks of direction, variation selectors, half characters. */
function plainText(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(/[\p{C}\ufe00-\ufe0f\ufffd]/gu, '')
}

function covers({ ranges }: FontCoverage, character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
}
