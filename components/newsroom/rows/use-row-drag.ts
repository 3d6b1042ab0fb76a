import { type DragEvent, useState } from 'react'

type Over = { id: string; edge: 'top' | 'bottom' }
type RowDragProps = { ids: readonly string[]; onStart: () => void; onDrop: (id: string, to: number) => void }

/** A type of our own: text from elsewhere, and stories of the front, are no rows. */
const type = 'application/x-ilbo-row'

/**
 * Rows that are dragged by the browser's own dragging (mouse, pen, a long touch), which Escape ends. `handle` is for what a row is seized by, `zone` for
 * the row, `lineAt` says on which of its edges the dragged one would come to stand.
 */
export function useRowDrag({ ids, onStart, onDrop }: RowDragProps) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<Over | null>(null)

  /** Where the dragged row would stand, counted from 0; null where it stands already. */
  function aimed(at: Over | null): number | null {
    if (dragged === null || at === null) return null
    const from = ids.indexOf(dragged)
    const gap = ids.indexOf(at.id) + (at.edge === 'top' ? 0 : 1)
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
      const next = overWhat(event, id)
      if (over?.id !== id || over.edge !== next.edge) setOver(next)
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(null)
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (dragged === null) return
      event.preventDefault()
      // What was last hovered may not be drawn yet: the drop says itself where it is.
      const to = aimed(overWhat(event, id))
      if (to !== null) onDrop(dragged, to)
      end()
    },
  })
  const lineAt = (id: string) => (over?.id === id && aimed(over) !== null ? over.edge : undefined)
  return { dragged, handle, zone, lineAt }
}

function overWhat({ currentTarget, clientY }: DragEvent<HTMLElement>, id: string): Over {
  const { top, height } = currentTarget.getBoundingClientRect()
  return { id, edge: clientY < top + height / 2 ? 'top' : 'bottom' }
}
