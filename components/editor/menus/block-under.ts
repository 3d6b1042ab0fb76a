import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** A block of the body as it is drawn: `at` is the position before it. */
export type DrawnBlock = { at: number; dom: HTMLElement }

/** Where a dragged block would land: the position between two blocks, and its height in the window, in pixels. */
export type DropPlace = { at: number; height: number }

/** The block of the body at a height of the window, in pixels; null above the first, below the last and between two. */
export function blockUnder(view: EditorView, height: number): DrawnBlock | null {
  return drawnBlocks(view).find(({ top, bottom }) => height >= top && height <= bottom) ?? null
}

/** Before the first block whose middle is below the pointer, else behind the last. */
export function dropPlace(view: EditorView, height: number): DropPlace | null {
  const blocks = drawnBlocks(view)
  const next = blocks.findIndex(({ top, bottom }) => height < (top + bottom) / 2)
  const [before, after] = [blocks.at(next === -1 ? -1 : next - 1), next === -1 ? undefined : blocks[next]]
  if (after) return { at: after.at, height: next === 0 ? after.top - 4 : ((before?.bottom ?? after.top) + after.top) / 2 }
  return before ? { at: view.state.doc.content.size, height: before.bottom + 4 } : null
}

/** Moves a block of the body to a position between two others, and chooses it. Null when it would stay where it is. */
export function moveBlockTo({ tr, doc }: EditorState, from: number, to: number): Transaction | null {
  const node = doc.nodeAt(from)
  if (!node || (to >= from && to <= from + node.nodeSize)) return null
  const target = to > from ? to - node.nodeSize : to
  tr.delete(from, from + node.nodeSize).insert(target, node)
  return closeHistory(tr).setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView()
}

function drawnBlocks(view: EditorView): (DrawnBlock & { top: number; bottom: number })[] {
  const blocks: (DrawnBlock & { top: number; bottom: number })[] = []
  view.state.doc.forEach((_node, at) => {
    const dom = view.nodeDOM(at)
    if (!(dom instanceof HTMLElement)) return
    const { top, bottom } = dom.getBoundingClientRect()
    blocks.push({ at, dom, top, bottom })
  })
  return blocks
}
