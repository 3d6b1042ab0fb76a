import type { NodeJson } from '@/domain/document/types'
import { hunksOf } from './hunks'
import { type Features, dice, featuresOf, leastLikeness, likeness, pairsIn, wraps } from './likeness'
import type { WorkBudget } from './work-budget'

/** One place of two lists of blocks; `wrapped`: `blocks` of one side stand inside of `outer` of the other. */
export type Step =
  | { kind: 'same' | 'pair'; before: Features; after: Features }
  | { kind: 'deleted' | 'inserted'; block: Features }
  | { kind: 'wrapped'; outer: NodeJson; side: 'before' | 'after'; blocks: NodeJson[] }

/** Lays two lists of blocks side by side: equal ones first, then within what lies between those that are versions of each other. */
export function alignBlocks(before: readonly NodeJson[], after: readonly NodeJson[], budget: WorkBudget): Step[] {
  const [was, is] = [before.map(featuresOf), after.map(featuresOf)]
  // Alone on both sides, e.g. in a cell: whatever it says now, it is what it was.
  if (was.length === 1 && is.length === 1 && was[0]?.family === is[0]?.family && was[0]?.key !== is[0]?.key) return zip('pair', was, is)
  const hunks = hunksOf(was.map(({ key }) => key), is.map(({ key }) => key), budget)
  return hunks.flatMap((hunk): Step[] => {
    const [gone, come] = [was.slice(...hunk.before), is.slice(...hunk.after)]
    return hunk.same ? zip('same', gone, come) : alignRegion(gone, come, budget)
  })
}

function alignRegion(was: Features[], is: Features[], budget: WorkBudget): Step[] {
  const wrapped = wrappedIn(was, is, 'after') ?? wrappedIn(is, was, 'before')
  if (wrapped) return [wrapped]
  const isGrid = was.length === is.length && [...was, ...is].every(({ family }) => family === 'cell')
  // The columns have stayed: cells are themselves by their place, whatever figures stand in them.
  if (isGrid) return zip('pair', was, is)
  return likestPairs(was, is, budget)
}

function zip(kind: 'same' | 'pair', was: Features[], is: Features[]): Step[] {
  return was.flatMap((before, index) => {
    const after = is[index]
    return after ? [{ kind, before, after }] : []
  })
}

/** Paragraphs that became one list, quotation or box (or were one), with about the same words. */
function wrappedIn(bare: Features[], outers: Features[], side: 'before' | 'after'): Step | null {
  const [outer] = outers
  if (!outer || outers.length > 1 || bare.length === 0 || !bare.every((block) => wraps(outer, block))) return null
  const words = pairsIn(bare.map(({ text }) => text).join('\n'))
  return dice(words, outer.pairs) < 0.5 ? null : { kind: 'wrapped', outer: outer.node, side, blocks: bare.map(({ node }) => node) }
}

/** The pairing in order with the greatest sum of likeness (Needleman & Wunsch's table). */
function likestPairs(was: Features[], is: Features[], budget: WorkBudget): Step[] {
  const width = is.length + 1
  const size = (list: Features[]) => list.reduce((sum, { pairs }) => sum + pairs.length + 2, 0)
  if (!budget.take(Math.min(size(was) * is.length, size(is) * was.length) + was.length * is.length)) return byPlace(was, is)
  const likes = new Float64Array((was.length + 1) * width)
  const best = new Float64Array((was.length + 1) * width)
  for (let one = was.length - 1; one >= 0; one -= 1) {
    for (let other = is.length - 1; other >= 0; other -= 1) {
      const [before, after] = [was[one], is[other]]
      const like = before && after ? likeness(before, after) : 0
      const at = one * width + other
      likes[at] = like
      best[at] = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0, like >= leastLikeness ? like + (best[at + width + 1] ?? 0) : 0)
    }
  }
  return walk(was, is, (one, other) => {
    const at = one * width + other
    const like = likes[at] ?? 0
    if (like >= leastLikeness && best[at] === like + (best[at + width + 1] ?? 0)) return 'pair'
    return (best[at + width] ?? 0) >= (best[at + 1] ?? 0) ? 'deleted' : 'inserted'
  })
}

function walk(was: Features[], is: Features[], choose: (one: number, other: number) => 'pair' | 'deleted' | 'inserted'): Step[] {
  const steps: Step[] = []
  let [one, other] = [0, 0]
  for (let before = was[one], after = is[other]; before ?? after; before = was[one], after = is[other]) {
    const choice = !after ? 'deleted' : !before ? 'inserted' : choose(one, other)
    if (choice === 'pair' && before && after) steps.push(pairOf(before, after))
    if (choice === 'deleted' && before) steps.push({ kind: 'deleted', block: before })
    if (choice === 'inserted' && after) steps.push({ kind: 'inserted', block: after })
    if (choice !== 'inserted') one += 1
    if (choice !== 'deleted') other += 1
  }
  return steps
}

function pairOf(before: Features, after: Features): Step {
  if (before.family === after.family) return { kind: 'pair', before, after }
  if (wraps(after, before)) return { kind: 'wrapped', outer: after.node, side: 'after', blocks: [before.node] }
  return { kind: 'wrapped', outer: before.node, side: 'before', blocks: [after.node] }
}

/** Too much to look for likeness everywhere: each is looked at beside the one that stands at its place. */
function byPlace(was: Features[], is: Features[]): Step[] {
  const isPaired = (before: Features | undefined, after: Features | undefined) => before !== undefined && after !== undefined && likeness(before, after) >= leastLikeness
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => index).flatMap((index): Step[] => {
    const [before, after] = [was[index], is[index]]
    if (before && after && isPaired(before, after)) return [pairOf(before, after)]
    return [...(before ? [{ kind: 'deleted' as const, block: before }] : []), ...(after ? [{ kind: 'inserted' as const, block: after }] : [])]
  })
}
