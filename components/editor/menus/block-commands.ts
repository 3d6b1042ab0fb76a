import { closeHistory } from '@tiptap/pm/history'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { NamedCommand } from '../text-commands'

/** A block among its neighbours: `at` is the position before it. */
export type Block = { node: Node; parent: Node; index: number; at: number }

/** The block that the cursor stands in: the list item, where it is one of several, else the block of the body. */
export function currentBlock({ $from, $to }: Selection): Block | null {
  if ($from.depth === 0) return blockAt($from, 0)
  for (let depth = $from.sharedDepth($to.pos); depth > 1; depth -= 1) {
    if ($from.node(depth).type.name === 'listItem' && $from.node(depth - 1).childCount > 1) return blockAt($from, depth - 1)
  }
  return blockAt($from, 0)
}

/** The child, at a position, of the node that stands `depth` deep around it. */
export function blockAt($at: ResolvedPos, depth: number): Block | null {
  const [parent, index] = [$at.node(depth), $at.index(depth)]
  const node = parent.maybeChild(index)
  return node && { node, parent, index, at: $at.posAtIndex(index, depth) }
}

/** Changes places with the neighbour above (-1) or below (1), with the cursor where it was in the block. Null where there is none. */
export function moveBlock({ tr, selection }: EditorState, block: Block, step: -1 | 1): Transaction | null {
  const neighbour = block.parent.maybeChild(block.index + step)
  if (!neighbour || isTrailingSpace(block, step)) return null
  const end = block.at + block.node.nodeSize
  const target = step === -1 ? block.at - neighbour.nodeSize : block.at + neighbour.nodeSize
  // The neighbour moves and the block stays: what stands in it, a picture being uploaded or an open field, is not drawn again.
  if (step === -1) tr.delete(target, block.at).insert(target + block.node.nodeSize, neighbour)
  else tr.delete(end, end + neighbour.nodeSize).insert(block.at, neighbour)
  return tr.setSelection(shifted(tr.doc, selection, target - block.at)).scrollIntoView()
}

export function duplicateBlock({ tr, selection }: EditorState, { node, at }: Block): Transaction {
  tr.insert(at + node.nodeSize, node)
  return tr.setSelection(shifted(tr.doc, selection, node.nodeSize)).scrollIntoView()
}

/** The last item of a list takes the list with it; a body keeps one paragraph. */
export function removeBlock({ tr, schema }: EditorState, { node, parent, at }: Block): Transaction {
  if (parent.childCount > 1) tr.delete(at, at + node.nodeSize)
  else tr.replaceWith(at, at + node.nodeSize, schema.nodes.paragraph?.create() ?? [])
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at + 1, tr.doc.content.size)))).scrollIntoView()
}

/** Acts on the block where the cursor stands. A move that finds no neighbour changes nothing and is no failure: the key was understood. */
const onBlock = (act: (state: EditorState, block: Block) => Transaction | null): NamedCommand['command'] => (chain) =>
  chain.command(({ state, dispatch }) => {
    // `state.tr` is the transaction of the whole chain.
    const block = currentBlock(state.selection)
    // A step of its own, not one with the words that were written right before.
    if (block && dispatch && act(state, block)) closeHistory(state.tr)
    return block !== null
  })

/** What can be done to a block, by the names of their sentences. Alt+Shift+arrows move paragraphs in Word and Google Docs too. */
export const blockMoves = {
  up: { command: onBlock((state, block) => moveBlock(state, block, -1)), keys: 'Alt+Shift+↑' },
  down: { command: onBlock((state, block) => moveBlock(state, block, 1)), keys: 'Alt+Shift+↓' },
  duplicate: { command: onBlock(duplicateBlock) },
  remove: { command: onBlock(removeBlock) },
} as const satisfies Record<string, NamedCommand>

export const blockMoveNames = ['up', 'down', 'duplicate', 'remove'] as const

/** The empty paragraph that the editor keeps at the end is no neighbour to change places with. */
function isTrailingSpace({ node, parent, index }: Block, step: -1 | 1): boolean {
  if (parent.type.name !== 'doc') return false
  const lower = step === 1 ? parent.child(index + 1) : node
  return lower === parent.lastChild && lower.type.name === 'paragraph' && lower.content.size === 0
}

function shifted(doc: Node, selection: Selection, by: number): Selection {
  if (selection instanceof NodeSelection) return NodeSelection.create(doc, selection.from + by)
  return TextSelection.between(doc.resolve(selection.anchor + by), doc.resolve(selection.head + by))
}
