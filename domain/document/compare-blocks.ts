import { canonicalJson } from './canonical-json'
import { renderText } from './render-text'
import type { NodeJson } from './types'

/** One place of two bodies: a block that both have, or what stands there in one and in the other (either may be nothing). */
export type BlockRow = { kind: 'same'; block: NodeJson } | { kind: 'changed'; mine: NodeJson[]; theirs: NodeJson[] }

/** Cells of the table of the longest common sequence; beyond, what lies between equal ends is one change. 2,000 by 2,000 blocks take 40 ms. */
const mostCells = 4_000_000
/** Pairs of changed blocks that are looked at for likeness. */
const mostLikenesses = 2500

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
  const pairs = commonPairs(mineKeys.slice(start, mine.length - end), theirKeys.slice(start, theirs.length - end), (one, other) => one === other)
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

/** Blocks that are versions of each other are laid side by side; what has no counterpart stands alone, and can be kept beside all else. */
function changed(mine: NodeJson[], theirs: NodeJson[]): BlockRow[] {
  const [mineWords, theirWords] = [mine.map(bigramsOf), theirs.map(bigramsOf)]
  const likes = mine.length * theirs.length > mostLikenesses ? [] : commonPairs(mineWords, theirWords, isAlike)
  const rows: BlockRow[] = []
  let [atMine, atTheirs] = [0, 0]
  for (const [inMine, inTheirs] of [...likes, [mine.length, theirs.length] as const]) {
    rows.push(...apart(mine.slice(atMine, inMine), theirs.slice(atTheirs, inTheirs)))
    if (inMine < mine.length) rows.push({ kind: 'changed', mine: mine.slice(inMine, inMine + 1), theirs: theirs.slice(inTheirs, inTheirs + 1) })
    ;[atMine, atTheirs] = [inMine + 1, inTheirs + 1]
  }
  return rows
}

/** Unlike blocks at one place: as many on either side were rewritten one by one; else either side's are something of their own. */
function apart(mine: NodeJson[], theirs: NodeJson[]): BlockRow[] {
  if (mine.length === theirs.length) return mine.map((block, index) => ({ kind: 'changed', mine: [block], theirs: theirs.slice(index, index + 1) }))
  const rows: BlockRow[] = [{ kind: 'changed', mine, theirs: [] }, { kind: 'changed', mine: [], theirs }]
  return rows.filter((row) => row.kind === 'changed' && row.mine.length + row.theirs.length > 0)
}

/** Pairs of neighbouring characters: what two versions of a Korean paragraph share, whatever particles have changed. */
function bigramsOf(block: NodeJson): ReadonlySet<string> {
  const text = renderText({ type: 'doc', content: [block] })
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))
}

/** Dice's coefficient of a third: less is another paragraph. */
function isAlike(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return mine.size + theirs.size > 0 && (2 * [...mine].filter((pair) => theirs.has(pair)).length) / (mine.size + theirs.size) >= 1 / 3
}

/** Index pairs of a longest common subsequence, in order. */
function commonPairs<Key>(mine: Key[], theirs: Key[], fits: (one: Key, other: Key) => boolean): [number, number][] {
  const width = theirs.length + 1
  if ((mine.length + 1) * width > mostCells) return []
  const longest = new Uint32Array((mine.length + 1) * width)
  const at = (one: number, other: number) => longest[one * width + other] ?? 0
  const meets = (one: number, other: number) => {
    const [key, its] = [mine[one], theirs[other]]
    return key !== undefined && its !== undefined && fits(key, its)
  }
  for (let one = mine.length - 1; one >= 0; one -= 1) {
    for (let other = theirs.length - 1; other >= 0; other -= 1) {
      longest[one * width + other] = meets(one, other) ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let one = 0, other = 0; one < mine.length && other < theirs.length; ) {
    if (meets(one, other)) pairs.push([one++, other++])
    else if (at(one + 1, other) >= at(one, other + 1)) one += 1
    else other += 1
  }
  return pairs
}
