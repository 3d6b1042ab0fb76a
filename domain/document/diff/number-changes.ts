import type { BlockChange, InlineRun, MarkNote } from './changes'

/** Which change of the whole each thing belongs to, counted from 1 in reading order. What is the same has none. */
export type ChangeNumbers = { of: ReadonlyMap<BlockChange | InlineRun, number>; count: number }

/** Counts what differs as a person would: words in place of others are one change, and so is one colour over several runs. */
export function numberChanges(changes: readonly BlockChange[], after = 0): ChangeNumbers {
  const of = new Map<BlockChange | InlineRun, number>()
  let count = after
  const walk = (list: readonly BlockChange[]) => {
    for (const change of list) {
      if (isOwnChange(change)) of.set(change, (count += 1))
      if (change.kind === 'wrapped') walk(change.changes)
      if (change.kind === 'edited' && change.inside.kind === 'blocks') walk(change.inside.changes)
      if (change.kind === 'edited' && change.inside.kind === 'runs') countRuns(change.inside.runs)
    }
  }
  const countRuns = (runs: readonly InlineRun[]) => {
    for (const [index, run] of runs.entries()) {
      if (run.kind === 'same') continue
      if (!continues(runs[index - 1], run)) count += 1
      of.set(run, count)
    }
  }
  walk(changes)
  return { of, count }
}

function isOwnChange(change: BlockChange): boolean {
  if (change.kind === 'edited') return change.notes.length > 0 || change.move !== null
  return change.kind !== 'same'
}

/** Whether a run tells of the same change as the one before it. */
export function continues(before: InlineRun | undefined, run: InlineRun): boolean {
  if (!before || before.kind === 'same') return false
  if (before.kind !== 'restyled' && run.kind !== 'restyled') return true
  return before.kind === 'restyled' && run.kind === 'restyled' && says(before.notes) === says(run.notes)
}

const says = (notes: MarkNote[]) => JSON.stringify(notes)
