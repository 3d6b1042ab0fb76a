const longest = 3

/**
 * The pieces of one, two and three syllables under which a run is found. Two syllables are the commonest Korean noun; with three, nearly
 * every longer word is exact without a look at the text.
 */
export function gramsOf(run: string): string[] {
  const syllables = [...run]
  const grams = new Set<string>()
  for (let length = 1; length <= longest; length += 1) {
    for (let at = 0; at + length <= syllables.length; at += 1) grams.add(syllables.slice(at, at + length).join(''))
  }
  return [...grams]
}

/** The fewest pieces that a text must have to have the run: the run itself, or all its pieces of three. */
export function neededGrams(run: string): string[] {
  const syllables = [...run]
  if (syllables.length <= longest) return [run]
  return [...new Set(syllables.slice(longest - 1).map((_, at) => syllables.slice(at, at + longest).join('')))]
}

/** Whether a run of so many syllables is found exactly by its pieces, so that the text need not be looked at. */
export function isExact(run: string): boolean {
  return [...run].length <= longest
}
