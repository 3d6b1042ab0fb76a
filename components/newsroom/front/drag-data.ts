import type { DragEvent } from 'react'
import type { SlotPlace } from '@/domain/front/edit-layout'

/** What is being dragged: a story out of a slot, or an article out of the search. A type of our own, so that text from elsewhere is no story. */
export type Dragged = { kind: 'slot'; place: SlotPlace } | { kind: 'article'; id: string }

const type = 'application/x-ilbo-front'

export function startDrag(event: DragEvent, dragged: Dragged): void {
  event.dataTransfer.setData(type, JSON.stringify(dragged))
  event.dataTransfer.effectAllowed = 'move'
}

/** Whether something of ours hangs over the place; what it is, only the drop tells. */
export function isOurs(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(type)
}

export function droppedOn(event: DragEvent): Dragged | null {
  const text = event.dataTransfer.getData(type)
  return text === '' ? null : (JSON.parse(text) as Dragged)
}
