import type { Editor } from '@tiptap/core'
import { type DragEvent as ReactDragEvent, useEffect, useEffectEvent, useState } from 'react'
import { endComposition } from '../composition'
import { type DrawnBlock, type DropPlace, dropPlace, moveBlockTo } from './block-under'

/**
 * Dragging a block of the body by its handle. Only heights count, so that it can be dragged straight up and down along the margin;
 * ProseMirror's own dropping would ask for a place in the text.
 */
export function useBlockDrag(editor: Editor) {
  const [drag, setDrag] = useState<{ from: number; place: DropPlace | null } | null>(null)
  const isDragging = drag !== null

  const onOver = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const place = dropPlace(editor.view, event.clientY)
    if (place?.at !== drag?.place?.at) setDrag((before) => before && { ...before, place })
  })
  const onDrop = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const place = dropPlace(editor.view, event.clientY)
    const moved = drag && place && moveBlockTo(editor.state, drag.from, place.at)
    setDrag(null)
    if (!moved) return
    editor.view.dispatch(moved)
    editor.view.focus()
  })
  useEffect(() => {
    if (!isDragging) return
    const abort = new AbortController()
    // Before the editor, which would take it for text that is dropped.
    const options = { capture: true, signal: abort.signal }
    window.addEventListener('dragover', (event) => onOver(event), options)
    window.addEventListener('drop', (event) => onDrop(event), options)
    window.addEventListener('dragend', () => setDrag(null), options)
    return () => abort.abort()
  }, [isDragging])

  function begin({ at, dom }: DrawnBlock, { dataTransfer }: ReactDragEvent): void {
    endComposition(editor.view)
    // Some browsers drag nothing that carries nothing.
    dataTransfer.setData('text/plain', dom.textContent ?? '')
    dataTransfer.effectAllowed = 'move'
    dataTransfer.setDragImage(dom, 0, 0)
    setDrag({ from: at, place: null })
  }
  return { begin, place: drag?.place ?? null }
}
