'use client'

import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import type { DragEvent } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { thumbnail } from '@/components/ui/thumbnail'
import type { Picture } from '@/domain/articles/article'
import { limits } from '@/domain/articles/limits'
import type { GalleryItem } from './gallery-items'

type GalleryRowProps = {
  item: GalleryItem
  picture: Picture | null
  place: number
  count: number
  onDragStart: (event: DragEvent<HTMLElement>) => void
  onMove: (step: 1 | -1) => void
  onRemove: () => void
  onChange: (part: Partial<GalleryItem>) => void
}

/** One picture of a gallery: what it is, where it stands, what readers see and hear of it. */
export function GalleryRow({ item, picture, place, count, onDragStart, onMove, onRemove, onChange }: GalleryRowProps) {
  const { gallery: say } = useMessages().tools
  const id = (field: string) => `gallery-${field}-${item.id.replace(/\s/g, '-')}`
  const named = (action: string) => ({ 'aria-label': say.actionOf(place + 1, action), title: action })
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-2 sm:grid-cols-[auto_9rem_1fr_auto]">
      <span draggable onDragStart={onDragStart} aria-hidden className="flex cursor-grab items-center text-ink-2 max-sm:hidden"><GripVertical size={18} /></span>
      {picture ? <img {...thumbnail(picture)} alt={item.alt} className="aspect-4/3 w-full max-w-36 rounded bg-paper-2 object-contain" /> : <span className="text-meta text-ink-2">{say.gonePicture}</span>}
      <div className="grid gap-2 max-sm:order-last max-sm:col-span-2 sm:grid-cols-2">
        <Field id={id('alt')} label={say.alt}>
          {(links) => <input {...links} defaultValue={item.alt} disabled={item.decorative} maxLength={limits.alt} onInput={(event) => onChange({ alt: event.currentTarget.value })} className={controlClass} />}
        </Field>
        <Field id={id('credit')} label={say.credit}>
          {(links) => <input {...links} defaultValue={item.credit} maxLength={limits.credit} onInput={(event) => onChange({ credit: event.currentTarget.value })} className={controlClass} />}
        </Field>
        <div className="sm:col-span-2">
          <Field id={id('caption')} label={say.caption}>
            {(links) => <input {...links} defaultValue={item.caption} maxLength={limits.caption} onInput={(event) => onChange({ caption: event.currentTarget.value })} className={controlClass} />}
          </Field>
        </div>
        <label className="flex items-center gap-2 text-meta sm:col-span-2">
          <input type="checkbox" defaultChecked={item.decorative} onChange={(event) => onChange({ decorative: event.currentTarget.checked })} />
          {say.decorative}
        </label>
      </div>
      <div className="flex flex-col">
        <button type="button" data-action="earlier" disabled={place === 0} onClick={() => onMove(-1)} {...named(say.earlier)} className={buttonClass('quiet', 'w-9 px-0')}><ArrowUp size={17} aria-hidden /></button>
        <button type="button" data-action="later" disabled={place === count - 1} onClick={() => onMove(1)} {...named(say.later)} className={buttonClass('quiet', 'w-9 px-0')}><ArrowDown size={17} aria-hidden /></button>
        <button type="button" data-action="remove" onClick={onRemove} {...named(say.remove)} className={buttonClass('quiet', 'w-9 px-0')}><Trash2 size={17} aria-hidden /></button>
      </div>
    </div>
  )
}
