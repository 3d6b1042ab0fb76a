import { canonicalJson } from './canonical-json'
import type { NodeJson } from './types'

/** One place of two bodies: a block that both have, or what stands there in one and in the other (either may be nothing). */
export type BlockRow = { kind: 'same'; block: NodeJson } | { kind: 'changed'; mine: NodeJson[]; theirs: NodeJson[] }

/** Cells of the table of the longest common sequence; beyond, what lies between equal ends is one change. 2,000 by 2,000 blocks take 40 ms. */
const mostCells = 4_000_000

/**
 * Lays two bodies side by side, block by block: longest common subsequence of the blocks' canonical JSON (Hunt & McIlroy's problem, by the
 * textbook table), so that text, structure, colours and marks all count. Nothing of either is left out, and the order is both's own.
 */
export function compareBlocks(mine: readonly NodeJson[], theirs: readonly NodeJson[]): BlockRow[] {
  const [mineKeys, theirKeys] = [mine.map(canonicalJson), theirs.map(canonicalJson)]
  let start = 0
  while (start < mine.length && start < theirs.length && mineKeys[start] === theirKeys[start]) start += 1
  let end = 0
  while (end < Math.min(mine.length, theirs.length) - start && mineKeys.at(-1 - end) === theirKeys.at(-1 - end)) end += 1
  const pairs = commonPairs(mineKeys.slice(start, mine.length - end), theirKeys.slice(start, theirs.length - end))
  const rows: BlockRow[] = mine.slice(0, start).map(same)
  let [atMine, atTheirs] = [start, start]
  for (const [inMine, inTheirs] of [...pairs, [mine.length - end - start, theirs.length - end - start] as const]) {
    rows.push(...changed(mine.slice(atMine, start + inMine), theirs.slice(atTheirs, start + inTheirs)))
    rows.push(...mine.slice(start + inMine, start + inMine + 1).filter(() => start + inMine < mine.length - end).map(same))
    ;[atMine, atTheirs] = [start + inMine + 1, start + inTheirs + 1]
  }
  return [...rows, ...mine.slice(mine.length - end).map(same)]
}

const same = (block: NodeJson): BlockRow => ({ kind: 'same', block })

/** As many blocks on either side are laid beside each other one by one, so that one can be chosen without its neighbour. */
function changed(mine: NodeJson[], theirs: NodeJson[]): BlockRow[] {
  if (mine.length === 0 && theirs.length === 0) return []
  if (mine.length !== theirs.length) return [{ kind: 'changed', mine, theirs }]
  return mine.map((block, index) => ({ kind: 'changed', mine: [block], theirs: theirs.slice(index, index + 1) }))
}

/** Index pairs of a longest common subsequence, in order. */
function commonPairs(mine: string[], theirs: string[]): [number, number][] {
  const width = theirs.length + 1
  if ((mine.length + 1) * width > mostCells) return []
  const longest = new Uint32Array((mine.length + 1) * width)
  const at = (one: number, other: number) => longest[one * width + other] ?? 0
  for (let one = mine.length - 1; one >= 0; one -= 1) {
    for (let other = theirs.length - 1; other >= 0; other -= 1) {
      longest[one * width + other] = mine[one] === theirs[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let one = 0, other = 0; one < mine.length && other < theirs.length; ) {
    if (mine[one] === theirs[other]) pairs.push([one++, other++])
    else if (at(one + 1, other) >= at(one, other + 1)) one += 1
    else other += 1
  }
  return pairs
}
