'use client'

import clsx from 'clsx'
import { GripVertical, Search, SlidersHorizontal, X } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import type { SlotPlace } from '@/domain/front/edit-layout'
import type { FrontSlot } from '@/domain/front/layout'
import type { PlacedStory } from '@/domain/front/placement'
import { droppedOn, isOurs, startDrag } from './drag-data'
import { useFront } from './front-context'
import { SlotDetails } from './slot-details.client'
import { SlotMarks } from './slot-marks'
import { handleId } from './use-moving'

type SlotRowProps = { place: SlotPlace; slot: FrontSlot; /** What stands there now by the saved layout. */ standing: PlacedStory | null }

const iconButton = buttonClass('quiet', 'w-9 px-0')

/** One place of a block: the story that somebody put there, or what fills it by itself. */
export function SlotRow({ place, slot, standing }: SlotRowProps) {
  const { words, articles, draft, moving, target, aim, placeArticle, sayPlace, nameOf, say } = useFront()
  const [isOver, setOver] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const { held } = moving
  const isHeld = held?.place.block === place.block && held.place.slot === place.slot
  const isTarget = target?.block === place.block && target.slot === place.slot
  const isEmpty = slot.articleId === null
  const name = isEmpty ? '' : nameOf(slot)
  const where = sayPlace(place)

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const dragged = droppedOn(event)
    if (dragged?.kind === 'slot') moving.moveTo(dragged.place, place)
    const article = dragged?.kind === 'article' ? articles.get(dragged.id) : undefined
    if (article) placeArticle(article, place)
  }
  function clear() {
    draft.edit({ kind: 'clear', at: place })
    say(words.cleared(name, where))
  }
  return (
    <li
      data-slot={`${place.block} ${place.slot}`}
      onDragOver={(event) => {
        if (!isOurs(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={clsx('border-t border-rule', isOver && 'bg-accent/10', isHeld && 'bg-accent/10', isTarget && 'bg-ink/6')}
    >
      <div className="flex min-h-11 flex-wrap items-center gap-x-1 py-0.5">
        {isEmpty ? <span aria-hidden className="w-9 shrink-0" /> : (
          <button
            type="button" id={handleId(place)} aria-label={words.move(name, where)} aria-pressed={isHeld} aria-describedby="front-move-help" draggable
            onDragStart={(event) => startDrag(event, { kind: 'slot', place })} onClick={() => moving.toggle(place)} onKeyDown={moving.onKeyDown} className={clsx(iconButton, 'cursor-grab aria-pressed:bg-accent aria-pressed:text-on-accent')}
          >
            <GripVertical size={16} aria-hidden />
          </button>
        )}
        <span aria-hidden className="tabular w-5 shrink-0 text-right text-meta text-ink-2">{place.slot + 1}</span>
        <div
          draggable={!isEmpty} onDragStart={(event) => startDrag(event, { kind: 'slot', place })}
          className={clsx('min-w-0 grow basis-40 px-1.5', !isEmpty && 'cursor-grab')}
        >
          {isEmpty
            ? <p className="truncate text-ui text-ink-2">{standing ? `${words.auto} · ${standing.headline}` : words.empty}</p>
            : <p className="truncate text-ui-2 font-semibold" title={name}>{name}</p>}
          {!isEmpty && <SlotMarks slot={slot} standing={standing} />}
        </div>
        <div className="ml-auto flex">
          {held && !isHeld && <button type="button" aria-label={words.hereTo(where)} onClick={() => moving.moveTo(held.place, place)} className={buttonClass('plain')}>{words.here}</button>}
          {!held && isEmpty && <button type="button" aria-label={words.pickFor(where)} aria-pressed={isTarget} onClick={() => aim(place)} className={buttonClass('quiet', 'text-ink-2')}><Search size={15} aria-hidden /><span className="max-sm:hidden">{words.pick}</span></button>}
          {!held && !isEmpty && <button type="button" aria-label={words.detailsOf(name)} title={words.details} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className={iconButton}><SlidersHorizontal size={16} aria-hidden /></button>}
          {!held && !isEmpty && <button type="button" aria-label={words.clearOf(name)} title={words.clear} onClick={clear} className={iconButton}><X size={16} aria-hidden /></button>}
        </div>
      </div>
      {isOpen && !isEmpty && <SlotDetails place={place} slot={slot} onClose={() => setOpen(false)} />}
    </li>
  )
}
