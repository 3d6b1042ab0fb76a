import { Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const highlightName = 'kept-selection'

/**
 * Keeps the chosen words marked while a menu or the link field has the focus, with the browser's own highlights. Not with
 * decorations, as @tiptap/extensions' Selection does: redrawing the text while a click brings the focus back makes the browser lose
 * the place that was clicked, and the next key then replaces the words chosen before. Where highlights are unknown nothing is marked.
 */
export const KeptSelection = Extension.create({
  name: 'keptSelection',
  onBlur: ({ editor }) => mark(editor.view),
  onFocus: unmark,
  onDestroy: unmark,
})

function mark(view: EditorView): void {
  const { selection } = view.state
  if (!('highlights' in CSS) || !view.editable || selection.empty || !(selection instanceof TextSelection)) return
  const [start, end] = [view.domAtPos(selection.from, 1), view.domAtPos(selection.to, -1)]
  const range = new StaticRange({ startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset })
  CSS.highlights.set(highlightName, new Highlight(range))
}

function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(highlightName)
}
