import { otherLayout } from './keyboard-layout'
import type { SearchQuery, SearchTerm } from './parse-query'
import { withoutParticle } from './particles'
import { splitWord } from './spacing'
import { writtenAs } from './spelling'

/** Why something else was looked for than what was written. */
export type Reason = 'layout' | 'particles' | 'spacing'
export type Rewording = { reason: Reason; text: string }

/**
 * What a reader may have meant, the likeliest first: the same keys on the other layout, the words without their particles, long words
 * written apart. Phrases and exclusions stay as they are.
 */
export function rewordingsOf(query: SearchQuery): Rewording[] {
  const layouts = [otherLayout(query.text), otherLayout(query.text.toLowerCase())]
  const texts: { reason: Reason; text: string | null }[] = [
    ...layouts.map((text) => ({ reason: 'layout' as const, text })),
    { reason: 'particles', text: reword(query, ({ text }) => withoutParticle(text)) },
    ...splitsOf(query).map((text) => ({ reason: 'spacing' as const, text })),
  ]
  const seen = new Set([query.text])
  return texts.flatMap(({ reason, text }) => {
    if (text === null || seen.has(text)) return []
    seen.add(text)
    return [{ reason, text }]
  })
}

function splitsOf(query: SearchQuery): string[] {
  const [long] = query.terms.filter((term) => !term.isPhrase && !term.isExcluded && splitWord(term.text).length > 0)
  return long ? splitWord(long.text).flatMap((split) => reword(query, (term) => (term === long ? split : null)) ?? []) : []
}

/** The query with some of its words replaced; null when none is. */
function reword({ terms }: SearchQuery, replace: (term: SearchTerm) => string | null): string | null {
  const replaced = terms.map((term) => (term.isPhrase || term.isExcluded ? null : replace(term)))
  if (replaced.every((text) => text === null)) return null
  return terms.map((term, place) => replaced[place] ?? writtenAs(term)).join(' ')
}
