import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { Finding } from '@/domain/articles/check-article'
import type { NodePath } from '@/domain/document/tk-markers'
import { endComposition } from './composition'

/** Chooses what a finding in the body is about, in sight; in a figure the field that is asked for. False when it is not there any more. */
export function goToFinding(editor: Editor, { path, code }: Finding): boolean {
  const { view } = editor
  endComposition(view)
  const place = path && nodeAt(view.state.doc, path)
  if (!place) return false
  const { doc, tr } = view.state
  const { node, at } = place
  const selection = node.isText ? TextSelection.create(doc, at, at + node.nodeSize) : NodeSelection.isSelectable(node) ? NodeSelection.create(doc, at) : TextSelection.near(doc.resolve(at))
  view.dispatch(tr.setSelection(selection).scrollIntoView())
  view.focus()
  const field = code === 'alt-missing' ? 'alt' : code === 'credit-missing' ? 'credit' : null
  const dom = field && view.nodeDOM(at)
  // Once it is drawn: a figure's fields show only while it is the current one.
  if (field && dom instanceof HTMLElement) requestAnimationFrame(() => dom.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus())
  return true
}

/** The node at a path and the position before it; null where the document has changed since. */
export function nodeAt(doc: Node, path: NodePath): { node: Node; at: number } | null {
  let node = doc
  let at = -1
  for (const index of path) {
    if (index >= node.childCount) return null
    at += 1
    for (let before = 0; before < index; before += 1) at += node.child(before).nodeSize
    node = node.child(index)
  }
  return at < 0 ? null : { node, at }
}
