import { foldText } from './fold-text'
import { initialsOf } from './initials'
import type { SearchQuery, SearchTerm } from './parse-query'

type Named = { headline: string; tags: { name: string }[]; bylines: { name: string }[] }

/** Whether an article has everything that is asked for and nothing that is excluded. `text` is all that is searched of it. */
export function matchesArticle({ terms }: SearchQuery, article: Named, text: string): boolean {
  const folded = foldText(text)
  return terms.every((term) => (hasTerm(folded, term) || hasInitials(article, term)) !== term.isExcluded)
}

/** Whether a folded text has a term: syllables anywhere, Latin letters and digits from the beginning of a word on, spaces as written or more. */
export function hasTerm(folded: string, term: SearchTerm): boolean {
  return termPattern(term).test(folded)
}

/** A pattern for a term in folded text. Linear: literals, and white space between them. */
export function termPattern({ text, runs }: SearchTerm, flags = 'u'): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+')
  const [first, last] = [runs[0], runs.at(-1)]
  const before = first?.kind === 'letters' ? '(?<![a-z\\p{Script=Latin}])' : first?.kind === 'digits' ? '(?<![0-9])' : ''
  const isWhole = last?.kind === 'digits' || (last?.kind === 'letters' && last.text.length < 4)
  const after = !isWhole ? '' : last.kind === 'digits' ? '(?![0-9])' : '(?![a-z\\p{Script=Latin}])'
  return new RegExp(`${before}${literal}${after}`, flags)
}

function hasInitials({ headline, tags, bylines }: Named, { text, runs }: SearchTerm): boolean {
  if (!runs.every(({ kind }) => kind === 'initials')) return false
  const wanted = text.replace(/\s/g, '')
  return [headline, ...tags.map(({ name }) => name), ...bylines.map(({ name }) => name)].some((named) => initialsOf(named).includes(wanted))
}
