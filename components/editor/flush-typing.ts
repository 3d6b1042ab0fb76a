import type { EditorView } from '@tiptap/pm/view'

/** ProseMirror's watcher of the page, which its types leave out. */
type Watched = { domObserver?: { flush?: () => void } }

/**
 * Brings into the document what already stands on the page. ProseMirror reads typed characters up to 20 ms late, around a composition
 * above all; a page that is being closed has no 20 ms (a browser test lost the last syllable of a sentence to that).
 */
export function flushTyping(view: EditorView): void {
  ;(view as EditorView & Watched).domObserver?.flush?.()
}
