import type { Editor } from '@tiptap/core'

const key = 'isEditable'

/** Opens or closes the text for writing, and tells the blocks that have fields of their own: ProseMirror does not draw them again for that. */
export function setEditable(editor: Editor, isEditable: boolean): void {
  editor.setEditable(isEditable, false)
  editor.view.dispatch(editor.state.tr.setMeta(key, isEditable).setMeta('addToHistory', false))
}

/** Calls `draw` whenever the text was opened or closed for writing; answers how to stop. */
export function onEditableChange(editor: Editor, draw: () => void): () => void {
  const hear = ({ transaction }: { transaction: { getMeta(name: string): unknown } }) => {
    if (transaction.getMeta(key) !== undefined) draw()
  }
  editor.on('transaction', hear)
  return () => void editor.off('transaction', hear)
}
