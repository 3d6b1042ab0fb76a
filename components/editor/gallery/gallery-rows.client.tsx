'use client'

import { type DragEvent, useEffect, useRef } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import type { PictureShelf } from '../picture-shelf'
import { GalleryRow } from './gallery-row.client'
import type { GalleryItems } from './use-gallery-items'

/** What is dragged is one of these rows and nothing from elsewhere. */
const dragType = 'application/x-ilbo-gallery-place'

/** The chosen pictures in their order. By mouse they are dragged, by keyboard and finger moved with their buttons. */
export function GalleryRows({ gallery, shelf }: { gallery: GalleryItems; shelf: PictureShelf }) {
  const { gallery: say } = useMessages().tools
  const { items, move, remove, change } = gallery
  const list = useRef<HTMLOListElement>(null)
  /** Where the focus belongs after a row has moved or gone: the browser lets go of it. */
  const next = useRef<{ place: number; action: string } | null>(null)
  useEffect(() => {
    if (!next.current) return
    const { place, action } = next.current
    next.current = null
    const row = list.current?.children[Math.min(place, items.length - 1)]
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-action=${action}]:enabled`) ?? row?.querySelector<HTMLButtonElement>('[data-action]:enabled')
    wanted?.focus()
  }, [items])

  function moveTo(from: number, to: number, action: string) {
    next.current = { place: to, action }
    move(from, to)
  }
  function drop(event: DragEvent, to: number) {
    if (!event.dataTransfer.types.includes(dragType)) return
    event.preventDefault()
    move(Number(event.dataTransfer.getData(dragType)), to)
  }
  if (items.length === 0) return <p className="py-8 text-center text-ui text-ink-2">{say.tooFew}</p>
  return (
    <ol ref={list} className="flex flex-col">
      {items.map((item, place) => (
        <li
          key={item.id}
          aria-label={say.picture(place + 1, items.length)}
          onDragOver={(event) => event.dataTransfer.types.includes(dragType) && event.preventDefault()}
          onDrop={(event) => drop(event, place)}
          className="border-t border-rule py-3"
        >
          <GalleryRow
            item={item}
            picture={shelf.get(item.media)}
            place={place}
            count={items.length}
            onDragStart={(event) => {
              event.dataTransfer.setData(dragType, String(place))
              event.dataTransfer.effectAllowed = 'move'
              const row = event.currentTarget.closest('li')
              if (row) event.dataTransfer.setDragImage(row, 16, 16)
            }}
            onMove={(step) => moveTo(place, place + step, step < 0 ? 'earlier' : 'later')}
            onRemove={() => {
              next.current = { place, action: 'remove' }
              remove(place)
            }}
            onChange={(part) => change(item.id, part)}
          />
        </li>
      ))}
    </ol>
  )
}
