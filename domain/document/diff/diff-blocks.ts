import type { NodeJson } from '@/domain/document/types'
import { alignBlocks } from './align-blocks'
import { holdsBlocks, holdsWords, shapeOf } from './block-families'
import { blockNotes } from './block-notes'
import type { BlockChange, Inside } from './changes'
import { diffInline } from './diff-inline'
import { findMoves } from './find-moves'
import { WorkBudget } from './work-budget'

/** Work for two whole bodies (`work-budget.ts`): what `bench/diff.ts` calls worst takes a second or two, a long article some hundredths. */
const wholeBudget = 15_000_000

/**
 * What differs between two lists of blocks, in the order of both: words, marks and colours, kinds of blocks, attributes, rows and cells,
 * blocks that moved. Whatever they are it answers in bounded time: what is too much to compare is told as replaced.
 */
export function diffBlocks(before: readonly NodeJson[], after: readonly NodeJson[]): BlockChange[] {
  return diffWithin(before, after, new WorkBudget(wholeBudget))
}

function diffWithin(before: readonly NodeJson[], after: readonly NodeJson[], budget: WorkBudget): BlockChange[] {
  const steps = alignBlocks(before, after, budget)
  const moves = findMoves(steps, budget)
  const numbers = new Map([...moves.values()].map((gone, index) => [gone, index + 1]))
  return steps.map((step): BlockChange => {
    switch (step.kind) {
      case 'same':
        return { kind: 'same', node: step.before.node }
      case 'pair':
        return edited(step.before.node, step.after.node, null, budget)
      case 'deleted': {
        const move = numbers.get(step.block)
        return move === undefined ? { kind: 'deleted', node: step.block.node } : { kind: 'left', node: step.block.node, move }
      }
      case 'inserted': {
        const gone = moves.get(step.block)
        return gone ? edited(gone.node, step.block.node, numbers.get(gone) ?? null, budget) : { kind: 'inserted', node: step.block.node }
      }
      case 'wrapped':
        return wrapped(step, budget)
    }
  })
}

function edited(before: NodeJson, after: NodeJson, move: number | null, budget: WorkBudget): BlockChange {
  return { kind: 'edited', before, after, notes: blockNotes(before, after), inside: insideOf(before, after, budget), move }
}

function insideOf(before: NodeJson, after: NodeJson, budget: WorkBudget): Inside {
  const [was, is] = [before.content ?? [], after.content ?? []]
  if (holdsWords(after)) return { kind: 'runs', runs: diffInline(was, is, budget) }
  if (holdsBlocks(after)) return { kind: 'blocks', changes: diffWithin(was, is, budget) }
  return { kind: 'nothing' }
}

function wrapped({ outer, side, blocks }: { outer: NodeJson; side: 'before' | 'after'; blocks: NodeJson[] }, budget: WorkBudget): BlockChange {
  const inner = outer.content ?? []
  const shape = blocks.map(shapeOf)[0] ?? 'paragraph'
  return {
    kind: 'wrapped', outer, side,
    notes: [side === 'after' ? { kind: 'shape', from: shape, to: shapeOf(outer) } : { kind: 'shape', from: shapeOf(outer), to: shape }],
    changes: side === 'after' ? diffWithin(blocks, inner, budget) : diffWithin(inner, blocks, budget),
  }
}
