import { isExact, neededGrams } from './grams'
import type { SearchQuery, SearchTerm } from './parse-query'
import type { Run } from './text-runs'

/** A term of the index; `isPrefix`: every term that begins with it. */
export type IndexTerm = { text: string; isPrefix: boolean }
/** What the index is asked: the terms of every word must be there, and of no excluded word all. */
export type IndexQuestion = { words: IndexTerm[][]; none: IndexTerm[][] }

/** Latin words are found by their beginning from here on; shorter ones (AI, 5G) are found whole. */
const prefixFrom = 4

/** The terms that an article must have, and must not. Of what is excluded, only what the index answers exactly may be left to it. */
export function indexQuestion({ terms }: SearchQuery): IndexQuestion {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const excluded = terms.filter((term) => term.isExcluded && !needsText(term))
  return { words: wanted.map(({ runs }) => runs.flatMap(termsOfRun)), none: excluded.map(({ runs }) => runs.flatMap(termsOfRun)) }
}

/** Whether the index alone cannot tell: a phrase, a word of several runs (`코로나19`), a word of more than three syllables. */
export function needsText(term: SearchTerm): boolean {
  const [run, ...others] = term.runs
  if (!run || others.length > 0) return true
  return (run.kind === 'syllables' || run.kind === 'initials') && !isExact(run.text)
}

function termsOfRun({ text, kind }: Run): IndexTerm[] {
  if (kind === 'syllables' || kind === 'initials') return neededGrams(text).map((gram) => ({ text: gram, isPrefix: false }))
  return [{ text, isPrefix: kind === 'letters' && text.length >= prefixFrom }]
}
