import type { EditorView } from '@tiptap/pm/view'

/** Id of what stands over the text and stays there while the page scrolls. */
export const deskHeadId = 'desk-head'

/** Room between a shown place and the edges, in pixels. */
const margin = 24

/**
 * Scrolls a position of the text into sight: below the tools that cover the top, above a phone's keyboard. What can be seen already
 * stays where it is.
 */
export function showPosition(view: EditorView, at: number): void {
  const { node } = view.domAtPos(at)
  const element = node instanceof Element ? node : node.parentElement
  // Sideways too: a wide table scrolls in itself.
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const { top, bottom } = view.coordsAtPos(at)
  const ceiling = document.getElementById(deskHeadId)?.getBoundingClientRect().bottom ?? 0
  const floor = window.visualViewport?.height ?? window.innerHeight
  if (top < ceiling + margin || bottom > floor - margin) window.scrollBy({ top: top - ceiling - (floor - ceiling) / 3 })
}
