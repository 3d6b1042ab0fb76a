import type { MarkName, NodeName } from '@/domain/document/schema'
import type { NodeJson } from '@/domain/document/types'

/** A mark that words got, lost or wear otherwise: its value (tone, address, '' where it has none) on either side; null where it is not. */
export type MarkNote = { kind: 'mark'; mark: MarkName; from: string | null; to: string | null }

/** What a block became besides its words: another kind of block, or an attribute. Values as text, '' for none. */
export type BlockNote = { kind: 'shape'; from: string; to: string } | { kind: 'attribute'; type: NodeName; name: string; from: string; to: string }

/** A piece of a line: words (or a line break, a footnote) of both sides, of one, or of both in other marks. */
export type InlineRun =
  | { kind: 'same' | 'inserted' | 'deleted'; node: NodeJson }
  | { kind: 'restyled'; before: NodeJson; after: NodeJson; notes: MarkNote[] }

/** What is inside of a block that both sides have: runs of words, blocks, or nothing. */
export type Inside = { kind: 'runs'; runs: InlineRun[] } | { kind: 'blocks'; changes: BlockChange[] } | { kind: 'nothing' }

/**
 * One place of two bodies. `move` numbers blocks that stand elsewhere now: `left` is where it stood, the `edited` of the same number is
 * where it stands. `wrapped`: blocks that stand inside of `outer` on one side and without it on the other.
 */
export type BlockChange =
  | { kind: 'same' | 'inserted' | 'deleted'; node: NodeJson }
  | { kind: 'left'; node: NodeJson; move: number }
  | { kind: 'edited'; before: NodeJson; after: NodeJson; notes: BlockNote[]; inside: Inside; move: number | null }
  | { kind: 'wrapped'; outer: NodeJson; side: Side; notes: BlockNote[]; changes: BlockChange[] }

export type Side = 'before' | 'after'
