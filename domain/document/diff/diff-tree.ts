import type { NodeName } from '@/domain/document/schema'
import type { NodeJson } from '@/domain/document/types'
import { shapeOf } from './block-families'
import type { BlockChange, BlockNote, InlineRun, MarkNote } from './changes'
import { fitInto } from './fit-into'
import { type ChangeNumbers, continues } from './number-changes'

/** The old side alone, the new side alone, or both in one. */
export type DiffView = 'before' | 'after' | 'merged'

/** How a node of the drawn tree is dressed, and what is said of it. */
export type Dress = { look: 'inserted' | 'deleted' | 'noted' | 'left' | 'moved'; change: number; notes: (BlockNote | MarkNote)[]; isBlock: boolean; shape: string }
export type Dresses = Map<NodeJson, Dress>

type Drawing = { view: DiffView; numbers: ChangeNumbers; dresses: Dresses }

/** Parts of lists and tables, which nothing may be put around; and blocks of which the renderer writes the words only. */
const looseParts: readonly NodeName[] = ['listItem', 'tableRow', 'tableCell', 'tableHeader']
const wordsOnly: readonly NodeName[] = ['tableCell', 'tableHeader', 'summary']

/** Changes as an ordinary document for the renderer; what is to be dressed in it stands in `dresses`, by the node itself. */
export function diffTree(changes: readonly BlockChange[], drawing: Drawing, parent: NodeName = 'doc'): NodeJson[] {
  const { view } = drawing
  return fitInto(parent, changes.flatMap((change): NodeJson[] => {
    switch (change.kind) {
      case 'same':
        return [change.node]
      case 'inserted':
        return view === 'before' ? [] : [dress({ ...change.node }, { look: 'inserted', change, parent }, drawing)]
      case 'deleted':
      case 'left':
        return view === 'after' ? [] : [dress({ ...change.node }, { look: change.kind, change, parent }, drawing)]
      case 'edited':
        return change.move !== null && view === 'before' ? [] : [editedNode(change, drawing, parent)]
      case 'wrapped':
        return wrappedNodes(change, drawing, parent)
    }
  }))
}

function editedNode(change: BlockChange & { kind: 'edited' }, drawing: Drawing, parent: NodeName): NodeJson {
  const node = drawing.view === 'before' ? change.before : change.after
  const { inside } = change
  const drawn = inside.kind === 'nothing' ? { ...node } : { ...node, content: inside.kind === 'runs' ? runNodes(inside.runs, drawing) : diffTree(inside.changes, drawing, node.type) }
  if (drawing.view === 'before' || (change.notes.length === 0 && change.move === null)) return drawn
  return dress(drawn, { look: change.move === null ? 'noted' : 'moved', change, parent, notes: change.notes }, drawing)
}

function wrappedNodes(change: BlockChange & { kind: 'wrapped' }, drawing: Drawing, parent: NodeName): NodeJson[] {
  const isWrapped = change.side === (drawing.view === 'merged' ? 'after' : drawing.view)
  const inner = diffTree(change.changes, drawing, isWrapped ? change.outer.type : parent)
  const [first, ...rest] = isWrapped ? [{ ...change.outer, content: inner }] : inner
  if (!first) return []
  if (drawing.view === 'before') return [first, ...rest]
  return [dress({ ...first }, { look: 'noted', change, parent, notes: change.notes }, drawing), ...rest]
}

function runNodes(runs: readonly InlineRun[], { view, numbers, dresses }: Drawing): NodeJson[] {
  return runs.flatMap((run, index): NodeJson[] => {
    if (run.kind === 'same') return [run.node]
    if (run.kind === (view === 'before' ? 'inserted' : view === 'after' ? 'deleted' : null)) return []
    const node = run.kind === 'restyled' ? { ...(view === 'before' ? run.before : run.after) } : { ...run.node }
    const isSaid = run.kind === 'restyled' && view !== 'before' && !continues(runs[index - 1], run)
    dresses.set(node, { look: run.kind === 'restyled' ? 'noted' : run.kind, change: numbers.of.get(run) ?? 0, notes: isSaid ? run.notes : [], isBlock: false, shape: node.type })
    return [node]
  })
}

type Wish = { look: Dress['look']; change: BlockChange; parent: NodeName; notes?: BlockNote[] }

/** Dresses a block that is new to the tree: as a whole, or where it cannot be enclosed, its words. */
function dress(node: NodeJson, { look, change, parent, notes = [] }: Wish, { numbers, dresses }: Drawing): NodeJson {
  const dressed = { look, change: numbers.of.get(change) ?? 0, notes, shape: shapeOf(node) }
  const isLoose = looseParts.includes(node.type) || wordsOnly.includes(parent)
  if (!isLoose) {
    dresses.set(node, { ...dressed, isBlock: true })
    return node
  }
  const isWhole = look === 'inserted' || look === 'deleted' || look === 'left'
  return dressLeaves(node, { isLeft: isWhole ? 'all' : 'first' }, (leaf, isFirst) => dresses.set(leaf, { ...dressed, notes: isFirst ? notes : [], isBlock: false }))
}

/** A copy of which all words, or the first, are given to `put`. One that has none gets an empty one, so that something can be said of it. */
function dressLeaves(node: NodeJson, wish: { isLeft: 'all' | 'first' | 'none' }, put: (leaf: NodeJson, isFirst: boolean) => void, isFirst = { is: true }): NodeJson {
  const isLeaf = ['text', 'hardBreak', 'footnote'].includes(node.type)
  if (isLeaf) {
    const leaf = { ...node }
    if (wish.isLeft !== 'none') put(leaf, isFirst.is)
    if (wish.isLeft === 'first') wish.isLeft = 'none'
    isFirst.is = false
    return leaf
  }
  const isEmptyLine = (node.type === 'paragraph' || node.type === 'heading') && (node.content ?? []).length === 0
  const content: NodeJson[] = isEmptyLine ? [{ type: 'text', text: '' }] : (node.content ?? [])
  return { ...node, content: content.map((child) => dressLeaves(child, wish, put, isFirst)) }
}
