import { type DragEvent, useState } from 'react'

type RowDragProps = { ids: readonly string[]; onStart: () => void; onDrop: (id: string, to: number) => void }

/** A type of our own: text from elsewhere, and stories of the front, are no rows. */
const type = 'application/x-ilbo-row'

/**
 * Rows that are dragged by the browser's own dragging (mouse, pen, a long touch), which Escape ends. `handle` is for what a row is seized by, `zone` for
 * the row, `lineAt` says on which of its edges the dragged one would come to stand.
 */
export function useRowDrag({ ids, onStart, onDrop }: RowDragProps) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<{ id: string; edge: 'top' | 'bottom' } | null>(null)

  /** Where the dragged row would stand, counted from 0; null where it stands already. */
  function aimed(): number | null {
    if (dragged === null || over === null) return null
    const from = ids.indexOf(dragged)
    const gap = ids.indexOf(over.id) + (over.edge === 'top' ? 0 : 1)
    return gap === from || gap === from + 1 ? null : gap > from ? gap - 1 : gap
  }
  function end() {
    setDragged(null)
    setOver(null)
  }
  const handle = (id: string) => ({
    draggable: true,
    onDragStart: (event: DragEvent<HTMLElement>) => {
      event.dataTransfer.setData(type, id)
      event.dataTransfer.effectAllowed = 'move'
      const row = event.currentTarget.closest('[data-row]')
      if (row) event.dataTransfer.setDragImage(row, 12, 12)
      setDragged(id)
      onStart()
    },
    onDragEnd: end,
  })
  const zone = (id: string) => ({
    'data-row': id,
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (dragged === null) return
      event.preventDefault()
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const edge = event.clientY < top + height / 2 ? 'top' : 'bottom'
      if (over?.id !== id || over.edge !== edge) setOver({ id, edge })
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(null)
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (dragged === null) return
      event.preventDefault()
      const to = aimed()
      if (to !== null) onDrop(dragged, to)
      end()
    },
  })
  const lineAt = (id: string) => (over?.id === id && aimed() !== null ? over.edge : undefined)
  return { dragged, handle, zone, lineAt }
}
