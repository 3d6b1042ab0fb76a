import type { Step } from './align-blocks'
import { type Features, likeness } from './likeness'
import type { WorkBudget } from './work-budget'

/** Of a moved block so much of the words has stayed: less is another one on the same matter. */
const leastOfMoved = 0.6
/** Shorter ones are repeated by chance (`끝`, an empty line). */
const shortestMoved = 8

/** Blocks that went from one place and came to another: by the block that came, the one that went. */
export function findMoves(steps: readonly Step[], budget: WorkBudget): Map<Features, Features> {
  const canMove = ({ text, family }: Features) => text.length >= shortestMoved || ['figure', 'gallery', 'embed', 'relatedArticle', 'attachment', 'table'].includes(family)
  const blocks = (kind: 'deleted' | 'inserted') => steps.flatMap((step) => (step.kind === kind && canMove(step.block) ? [step.block] : []))
  const gone = new Set(blocks('deleted'))
  const moves = new Map<Features, Features>()
  const take = (come: Features, found: Features | undefined) => {
    if (!found) return
    moves.set(come, found)
    gone.delete(found)
  }
  const come = blocks('inserted')
  const byKey = new Map([...gone].map((block) => [block.key, block]))
  for (const block of come) {
    const found = byKey.get(block.key)
    if (found && gone.has(found)) take(block, found)
  }
  for (const block of come) {
    if (moves.has(block) || !budget.take([...gone].length * (block.pairs.length + 2))) continue
    const [likest] = [...gone].map((other) => ({ other, like: other.family === block.family ? likeness(other, block) : 0 })).sort((one, other) => other.like - one.like)
    if (likest && likest.like >= leastOfMoved) take(block, likest.other)
  }
  return moves
}
