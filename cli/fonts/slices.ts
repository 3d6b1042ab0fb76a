/** One file of a font that is cut by characters, with the characters that it draws. */
export type Slice = { number: number; codePoints: ReadonlySet<number> }

/** The slices of one weight, in the order of the package's style sheet. Throws when it has none. */
export function readSlices(css: string, file: RegExp): Slice[] {
  const slices = [...css.matchAll(/@font-face\s*{([^}]*)}/g)].flatMap(([, face = '']) => {
    const number = file.exec(face)?.[1]
    const range = /unicode-range:\s*([^;]+);/.exec(face)?.[1]
    return number && range ? [{ number: Number(number), codePoints: readRange(range) }] : []
  })
  if (slices.length === 0) throw new Error(`The style sheet has no face with ${file}.`)
  return slices
}

function readRange(range: string): Set<number> {
  const codePoints = new Set<number>()
  for (const part of range.split(',')) {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    for (let codePoint = Number.parseInt(first, 16); codePoint <= Number.parseInt(last, 16); codePoint += 1) codePoints.add(codePoint)
  }
  return codePoints
}

/**
 * A shorter `unicode-range` for each slice. Of two faces that cover a character the later one counts (CSS Fonts 4, 4.5), so a slice
 * may claim whatever a later one claims too: the scattered ranges of rare syllables become a few long ones, and the list a third as long.
 * `free`: characters that nobody has, over which a range may run as well.
 */
export function shortRanges(slices: readonly Slice[], free: ReadonlySet<number> = new Set()): string[] {
  return slices.map(({ codePoints }, index) => {
    const later = new Set([...free, ...slices.slice(index + 1).flatMap((slice) => [...slice.codePoints])])
    const own = [...codePoints].filter((codePoint) => !later.has(codePoint)).sort((one, other) => one - other)
    const runs: [number, number][] = []
    for (const codePoint of own) {
      const run = runs.at(-1)
      if (run && allIn(later, run[1] + 1, codePoint - 1)) run[1] = codePoint
      else runs.push([codePoint, codePoint])
    }
    return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(',')
  })
}

function allIn(codePoints: ReadonlySet<number>, first: number, last: number): boolean {
  for (let codePoint = first; codePoint <= last; codePoint += 1) if (!codePoints.has(codePoint)) return false
  return true
}

const hex = (value: number) => value.toString(16)
