import { foldText } from './fold-text'
import { initialsOf } from './initials'
import { jamoOf } from './jamo'

/** What a suggestion leads to, in the order in which kinds are shown among equals. */
export const suggestionKinds = ['section', 'contributor', 'tag', 'headline'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

export type Suggestion = { kind: SuggestionKind; text: string; path: string }

/** A suggestion with everything that typing is compared with. */
export type Completion = Suggestion & { keys: string; wordKeys: string[]; initials: string; weight: number }

const mostOf: Record<SuggestionKind, number> = { section: 2, contributor: 3, tag: 4, headline: 5 }
const mostInAll = 8

/** Prepares a suggestion; `weight` decides among equals (how often a tag is used, how new a headline is). */
export function completionOf(suggestion: Suggestion, weight: number): Completion {
  const words = foldText(suggestion.text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return { ...suggestion, weight, keys: jamoOf(suggestion.text), wordKeys: words.map(jamoOf), initials: initialsOf(suggestion.text) }
}

/**
 * What somebody may be typing: names that begin with the keys pressed so far (`대ㄱ` finds 대구), then those with a word that does, then
 * those that hold them or whose first consonants they are.
 */
export function complete(typed: string, completions: readonly Completion[]): Suggestion[] {
  const keys = jamoOf(typed)
  if (keys === '') return []
  const asInitials = /^[ㄱ-ㅎ]+$/.test(foldText(typed).replace(/\s/g, '')) && keys.length > 1 ? keys : null
  const ranked: { completion: Completion; rank: number }[] = []
  for (const completion of completions) {
    const rank = rankOf(completion, keys, asInitials)
    if (rank > 0) ranked.push({ completion, rank })
  }
  ranked.sort((one, other) => other.rank - one.rank || kindOf(one) - kindOf(other) || other.completion.weight - one.completion.weight)
  return choose(ranked.map(({ completion }) => completion))
}

const kindOf = ({ completion }: { completion: Completion }) => suggestionKinds.indexOf(completion.kind)

function rankOf({ keys, wordKeys, initials }: Completion, typed: string, asInitials: string | null): number {
  if (keys.startsWith(typed)) return 4
  if (wordKeys.some((word) => word.startsWith(typed))) return 3
  if (asInitials !== null && initials.startsWith(asInitials)) return 3
  if (asInitials !== null && initials.includes(asInitials)) return 1
  return typed.length >= 4 && keys.includes(typed) ? 2 : 0
}

function choose(ranked: Completion[]): Suggestion[] {
  const taken: Partial<Record<SuggestionKind, number>> = {}
  const chosen: Suggestion[] = []
  for (const { kind, text, path } of ranked) {
    const before = taken[kind] ?? 0
    if (before >= mostOf[kind] || chosen.some((one) => one.path === path)) continue
    taken[kind] = before + 1
    if (chosen.push({ kind, text, path }) === mostInAll) break
  }
  return chosen
}
