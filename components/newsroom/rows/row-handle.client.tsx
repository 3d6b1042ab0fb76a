'use client'

import { GripVertical } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { type RowMoving, rowHandleId } from './use-row-moving'

type RowHandleProps = { id: string; moving: RowMoving; /** The sentence that says how rows are moved. */ helpId: string; isDisabled?: boolean }

/** What a row is moved by: seized by mouse or finger, or picked up by a press and led by arrow keys. */
export function RowHandle({ id, moving, helpId, isDisabled }: RowHandleProps) {
  const { words, order, held, nameOf, toggle, onKeyDown, drag } = moving
  return (
    <button
      type="button" id={rowHandleId(id)} disabled={isDisabled} aria-label={words.move(nameOf(id), order.indexOf(id) + 1, order.length)} aria-pressed={held === id} aria-describedby={helpId}
      {...drag.handle(id)} onClick={() => toggle(id)} onKeyDown={onKeyDown} className={buttonClass('quiet', 'w-9 cursor-grab px-0 aria-pressed:bg-accent aria-pressed:text-on-accent')}
    >
      <GripVertical size={16} aria-hidden />
    </button>
  )
}

/** On every other row while one is held: brings it here. */
export function RowHere({ id, moving }: { id: string; moving: RowMoving }) {
  const { words, order, held, moveTo } = moving
  if (held === null || held === id) return null
  const to = order.indexOf(id)
  return <button type="button" aria-label={words.hereTo(to + 1)} onClick={() => moveTo(held, to)} className={buttonClass('plain')}>{words.here}</button>
}

/** Classes of a row: tinted while it is held or dragged, with a line on the edge where another would come to stand. */
export function rowClass(id: string, { held, drag }: RowMoving): string {
  const line = { top: 'before:top-[-2px]', bottom: 'before:bottom-[-2px]' } as const
  const edge = drag.lineAt(id)
  return `relative ${held === id ? 'bg-accent/10' : ''} ${drag.dragged === id ? 'opacity-55' : ''} ${edge ? `before:pointer-events-none before:absolute before:inset-x-0 before:z-10 before:h-[3px] before:bg-accent ${line[edge]}` : ''}`
}
