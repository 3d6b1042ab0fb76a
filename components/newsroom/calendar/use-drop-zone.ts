import { type DragEvent, useState } from 'react'

/** Where a dragged article can be let go. */
export function useDropZone({ isActive, onDrop }: { isActive: boolean; onDrop: () => void }) {
  const [isOver, setOver] = useState(false)
  return {
    isOver: isActive && isOver,
    zone: {
      onDragOver: (event: DragEvent) => {
        if (!isActive) return
        event.preventDefault()
        if (!isOver) setOver(true)
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => setOver(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)),
      onDrop: (event: DragEvent) => {
        if (!isActive) return
        event.preventDefault()
        setOver(false)
        onDrop()
      },
    },
  }
}
