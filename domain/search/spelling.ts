import { jamoOf, keyDistance } from './jamo'
import type { SearchQuery, SearchTerm } from './parse-query'

/** A word that the paper uses, with its keys and how often it uses it. */
export type KnownWord = { word: string; keys: string; count: number }

/** Words worth suggesting have at least so many syllables or letters. */
const shortestWord = 2

/** Words with the counts of their uses, as `suggestSpelling` takes them. */
export function knownWords(counts: ReadonlyMap<string, number>): KnownWord[] {
  return Array.from(counts, ([word, count]) => ({ word, keys: jamoOf(word), count })).filter(({ word }) => [...word].length >= shortestWord)
}

/**
 * The query with every unknown word replaced by the nearest one that the paper uses, or null when there is none near enough: one
 * wrong key, two from eight keys on. Among equals the commoner word. Phrases and exclusions stay.
 */
export function suggestSpelling({ terms }: SearchQuery, known: readonly KnownWord[]): string | null {
  let isChanged = false
  const words = terms.map((term) => {
    const written = writtenAs(term)
    if (term.isPhrase || term.isExcluded || known.some(({ word }) => word === term.text)) return written
    const nearest = nearestWord(term.text, known)
    if (nearest === null) return written
    isChanged = true
    return nearest
  })
  return isChanged ? words.join(' ') : null
}

/** A term as it would be typed. */
export function writtenAs({ text, isPhrase, isExcluded }: SearchTerm): string {
  return `${isExcluded ? '-' : ''}${isPhrase ? `"${text}"` : text}`
}

function nearestWord(word: string, known: readonly KnownWord[]): string | null {
  const keys = jamoOf(word)
  const most = keys.length >= 8 ? 2 : keys.length >= 4 ? 1 : 0
  let best: { word: string; distance: number; count: number } | null = null
  for (const candidate of known) {
    const distance = keyDistance(keys, candidate.keys, most)
    if (distance > most) continue
    if (!best || distance < best.distance || (distance === best.distance && candidate.count > best.count)) best = { ...candidate, distance }
  }
  return best?.word ?? null
}
