import type { NodeJson } from '@/domain/document/types'
import type { BlockChange, InlineRun, Side } from './changes'

/** One of the two lists of blocks, as the changes between them tell it. */
export function readSide(changes: readonly BlockChange[], side: Side): NodeJson[] {
  return changes.flatMap((change): NodeJson[] => {
    switch (change.kind) {
      case 'same':
        return [change.node]
      case 'inserted':
        return side === 'after' ? [change.node] : []
      case 'deleted':
      case 'left':
        return side === 'before' ? [change.node] : []
      case 'edited':
        return change.move !== null && side === 'before' ? [] : [readEdited(change, side)]
      case 'wrapped': {
        const inner = readSide(change.changes, side)
        return change.side === side ? [{ ...change.outer, content: inner }] : inner
      }
    }
  })
}

function readEdited({ before, after, inside }: BlockChange & { kind: 'edited' }, side: Side): NodeJson {
  const node = side === 'before' ? before : after
  if (inside.kind === 'nothing') return node
  return { ...node, content: inside.kind === 'runs' ? readRuns(inside.runs, side) : readSide(inside.changes, side) }
}

/** The runs of one side; text that wears the same may still be in pieces. */
export function readRuns(runs: readonly InlineRun[], side: Side): NodeJson[] {
  return runs.flatMap((run) => {
    if (run.kind === 'restyled') return [run[side]]
    return run.kind === 'same' || run.kind === (side === 'before' ? 'deleted' : 'inserted') ? [run.node] : []
  })
}
