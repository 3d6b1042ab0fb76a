import type { EditorView } from '@tiptap/pm/view'

/** Waits for the syllable in hand: a change of the text while one is being composed can lose it (reference/editor.md 1a). */
export function whenNotComposing(view: EditorView, act: () => void): void {
  if (view.isDestroyed || !view.composing) return act()
  // The editor itself reads the composed text a moment after the event.
  view.dom.addEventListener('compositionend', () => setTimeout(() => whenNotComposing(view, act), 50), { once: true })
}
