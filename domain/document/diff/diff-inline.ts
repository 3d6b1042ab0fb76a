import type { NodeJson } from '@/domain/document/types'
import type { InlineRun } from './changes'
import { type Hunk, hunksOf, joined, withoutNoise } from './hunks'
import { type Atom, type Units, atomsOf, nodesOf, saysWords, syllablesOf, wordsOf } from './inline-atoms'
import { markNotes } from './mark-notes'
import type { WorkBudget } from './work-budget'

/** Of a rewritten stretch so much has to be shared, for its syllables to be told apart: less reads better as one word for another. */
const leastShared = 1 / 3

/**
 * Two lines of inline content as runs. Compared by 어절 first and within what was rewritten by syllable (`시장은` → `시장이` is `은` → `이`),
 * so that the eye finds words and not crumbs; then by the marks that the words of both wear.
 */
export function diffInline(before: readonly NodeJson[], after: readonly NodeJson[], budget: WorkBudget): InlineRun[] {
  const [was, is] = [atomsOf(before), atomsOf(after)]
  const hunks = withoutNoise(compare(wordsOf, was, is, budget), ({ before: range }) => !saysWords(was.slice(...range)))
  return joined(hunks.flatMap((hunk) => refine(hunk, was, is, budget))).flatMap((hunk) => runsOf(hunk, was, is))
}

/** Hunks of atoms, compared by units. */
function compare(unitsOf: (atoms: readonly Atom[]) => Units, was: Atom[], is: Atom[], budget: WorkBudget): Hunk[] {
  const [wasUnits, isUnits] = [unitsOf(was), unitsOf(is)]
  const start = ({ ends }: Units, index: number) => (index === 0 ? 0 : (ends[index - 1] ?? 0))
  const range = (units: Units, [from, to]: readonly [number, number]) => [start(units, from), start(units, to)] as const
  return hunksOf(wasUnits.keys, isUnits.keys, budget).map(({ same, before, after }) => ({ same, before: range(wasUnits, before), after: range(isUnits, after) }))
}

/** A rewritten stretch, syllable by syllable, where enough of it has stayed. */
function refine(hunk: Hunk, was: Atom[], is: Atom[], budget: WorkBudget): Hunk[] {
  const [gone, come] = [was.slice(...hunk.before), is.slice(...hunk.after)]
  if (hunk.same || gone.length === 0 || come.length === 0) return [hunk]
  const finer = withoutNoise(compare(syllablesOf, gone, come, budget), ({ before: [start, end] }) => end - start < 2)
  const shared = finer.reduce((sum, { same, before: [start, end] }) => sum + (same ? end - start : 0), 0)
  if (shared < leastShared * Math.min(gone.length, come.length)) return [hunk]
  const [wasStart, isStart] = [hunk.before[0], hunk.after[0]]
  return finer.map(({ same, before, after }) => ({ same, before: [wasStart + before[0], wasStart + before[1]], after: [isStart + after[0], isStart + after[1]] }))
}

function runsOf({ same, before, after }: Hunk, was: Atom[], is: Atom[]): InlineRun[] {
  const [gone, come] = [was.slice(...before), is.slice(...after)]
  if (same) return keptRuns(gone, come)
  const deleted = nodesOf(gone).map((node): InlineRun => ({ kind: 'deleted', node }))
  return [...deleted, ...nodesOf(come).map((node): InlineRun => ({ kind: 'inserted', node }))]
}

/** Words of both sides, cut where the marks of either change. */
function keptRuns(was: Atom[], is: Atom[]): InlineRun[] {
  const runs: InlineRun[] = []
  for (let start = 0; start < was.length; ) {
    const [first, now] = [was[start], is[start]]
    let end = start + 1
    while (end < was.length && was[end]?.marksKey === first?.marksKey && is[end]?.marksKey === now?.marksKey) end += 1
    const [befores, afters] = [nodesOf(was.slice(start, end)), nodesOf(is.slice(start, end))]
    const notes = markNotes(first?.marks ?? [], now?.marks ?? [])
    for (const [index, node] of befores.entries()) runs.push(notes.length === 0 ? { kind: 'same', node } : { kind: 'restyled', before: node, after: afters[index] ?? node, notes })
    start = end
  }
  return runs
}
