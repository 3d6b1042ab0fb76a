import { diffArrays } from 'diff'
import type { WorkBudget } from './work-budget'

/** A stretch that two lists share, or that one has in place of the other's. Indexes: from the first, up to but without the second. */
export type Hunk = { same: boolean; before: readonly [number, number]; after: readonly [number, number] }

/** Edits between two lists that are worth looking for; beyond, all of one stands in place of all of the other. */
const mostEdits = 600

/** Two lists as stretches, in order and without gaps (Myers' algorithm). Never two of the same kind next to each other. */
export function hunksOf(before: readonly string[], after: readonly string[], budget: WorkBudget): Hunk[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const [beforeEnd, afterEnd] = [before.length - end, after.length - end]
  return joined([
    { same: true, before: [0, start], after: [0, start] },
    ...middle(before.slice(start, beforeEnd), after.slice(start, afterEnd), start, budget),
    { same: true, before: [beforeEnd, before.length], after: [afterEnd, after.length] },
  ])
}

function middle(before: string[], after: string[], start: number, budget: WorkBudget): Hunk[] {
  const whole: Hunk[] = [{ same: false, before: [start, start + before.length], after: [start, start + after.length] }]
  if (before.length === 0 || after.length === 0) return whole
  const maxEditLength = budget.editsWithin(mostEdits)
  const changes = maxEditLength < 2 ? undefined : diffArrays(before, after, { maxEditLength })
  if (!changes) {
    budget.spendOnEdits(maxEditLength)
    return whole
  }
  budget.spendOnEdits(changes.reduce((edits, { added, removed, count }) => edits + (added || removed ? count : 0), 0))
  let [atBefore, atAfter] = [start, start]
  return changes.map(({ added, removed, count }) => {
    const [fromBefore, fromAfter] = [atBefore, atAfter]
    if (!added) atBefore += count
    if (!removed) atAfter += count
    return { same: !added && !removed, before: [fromBefore, atBefore], after: [fromAfter, atAfter] }
  })
}

/** The same stretches without empty ones, and with neighbours of one kind as one. */
export function joined(hunks: Hunk[]): Hunk[] {
  const kept: Hunk[] = []
  for (const hunk of hunks) {
    if (hunk.before[0] === hunk.before[1] && hunk.after[0] === hunk.after[1]) continue
    const last = kept.at(-1)
    if (last?.same === hunk.same) kept[kept.length - 1] = { same: hunk.same, before: [last.before[0], hunk.before[1]], after: [last.after[0], hunk.after[1]] }
    else kept.push(hunk)
  }
  return kept
}

/** Shared stretches between two changes that are `noise` count as changed: they would only chop up what was rewritten. */
export function withoutNoise(hunks: Hunk[], isNoise: (hunk: Hunk) => boolean): Hunk[] {
  const last = hunks.length - 1
  return joined(hunks.map((hunk, index) => (hunk.same && index > 0 && index < last && isNoise(hunk) ? { ...hunk, same: false } : hunk)))
}
