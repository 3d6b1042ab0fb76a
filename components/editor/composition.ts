import type { EditorView } from '@tiptap/pm/view'

/**
 * Whether a key belongs to an input method that is putting a syllable together. 229 is what browsers send for keys that the
 * input method took; Safari sends it without `isComposing` right after the composition has ended.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229
}

/**
 * Ends a running composition so that its last syllable is in the document. Commands given during a composition are lost
 * otherwise, and in Korean the last syllable is composing until the next key (reference/editor.md 1a, fail 2).
 */
export function endComposition(view: EditorView): void {
  if (!view.composing) return
  // Leaving the field is the only way to make every browser commit.
  view.dom.blur()
  view.focus()
}
