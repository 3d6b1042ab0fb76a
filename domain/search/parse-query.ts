import { foldText } from './fold-text'
import { type Run, runsOf } from './text-runs'

/** Something asked for: a word (its parts may stand inside a longer one) or a quoted phrase, folded. */
export type SearchTerm = { text: string; runs: Run[]; isPhrase: boolean; isExcluded: boolean }

/** What a reader asked for. `text` is as written, tidied; no terms: nothing that could be looked for. */
export type SearchQuery = { text: string; terms: SearchTerm[] }

/** In characters; what is longer is cut. */
export const longestQuery = 100
const mostTerms = 8
const parts = /(-?)"([^"]*)"?|(\S+)/g

/**
 * Reads a query: words separated by spaces must all be there, `"words in quotes"` one after the other, `-word` and `-"phrase"` must
 * not. Typographic quotes count as quotes. Only exclusions are no question.
 */
export function parseQuery(written: string): SearchQuery {
  const text = [...written.normalize('NFC').replace(/\p{Cc}+/gu, ' ').replace(/\s+/g, ' ').trim()].slice(0, longestQuery).join('').trim()
  const terms: SearchTerm[] = []
  for (const [, sign, phrase, word = ''] of text.replace(/[“”„‟″]/g, '"').matchAll(parts)) {
    const isExcluded = sign === '-' || (phrase === undefined && /^-[^-]/.test(word))
    const folded = foldText(phrase ?? word.replace(/^-(?=[^-])/, '')).trim()
    const term = { text: trimSigns(folded), runs: runsOf(folded), isPhrase: phrase !== undefined, isExcluded }
    if (term.runs.length > 0 && terms.length < mostTerms && !terms.some((other) => isSame(other, term))) terms.push(term)
  }
  return { text, terms: terms.some(({ isExcluded }) => !isExcluded) ? terms : [] }
}

/** Signs around a word mean nothing: `대구,` is `대구`. */
function trimSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
}

function isSame(one: SearchTerm, other: SearchTerm): boolean {
  return one.text === other.text && one.isExcluded === other.isExcluded && one.isPhrase === other.isPhrase
}
