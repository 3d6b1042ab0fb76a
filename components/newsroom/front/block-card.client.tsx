'use client'

import { ArrowDown, ArrowUp, Minus, Plus, X } from 'lucide-react'
import { RowHandle, RowHere, rowClass } from '@/components/newsroom/rows/row-handle.client'
import { buttonClass } from '@/components/ui/button-class'
import { type FrontBlock, slotCounts } from '@/domain/front/layout'
import { useFront } from './front-context'
import { sayBlock } from './say-front'
import { SlotRow } from './slot-row.client'

const iconButton = buttonClass('quiet', 'w-9 px-0')

/** A block of the front with its places, as a list from the top down. */
export function BlockCard({ block }: { block: FrontBlock }) {
  const { words, sections, draft, blockMoving, say } = useFront()
  const { id, kind, slots } = block
  const { order, drag, held, moveTo } = blockMoving
  const [place, last] = [order.indexOf(id), order.length - 1]
  const name = sayBlock(words, sections, block)
  const { least, most } = slotCounts[kind]
  const stories = draft.standing.blocks.find((one) => one.id === id)?.stories ?? []
  const resize = (count: number) => draft.edit({ kind: 'count', block: id, count })
  function remove() {
    draft.edit({ kind: 'remove-block', block: id })
    say(words.removed(name))
  }
  return (
    <section aria-labelledby={`block-${id}`} {...drag.zone(id)} className={`border-t-2 border-rule-strong ${rowClass(id, blockMoving)}`}>
      <div className="flex flex-wrap items-center gap-x-1 py-1">
        <RowHandle id={id} moving={blockMoving} helpId="block-move-help" isDisabled={last === 0} />
        <h2 id={`block-${id}`} {...drag.handle(id)} className="grow cursor-grab truncate text-rail font-bold">{name}</h2>
        <RowHere id={id} moving={blockMoving} />
        {least !== most && (
          <div className="flex items-center">
            <button type="button" aria-label={words.fewerSlots(name)} disabled={slots.length <= least} onClick={() => resize(slots.length - 1)} className={iconButton}><Minus size={15} aria-hidden /></button>
            <span className="tabular min-w-12 text-center text-meta text-ink-2">{words.slots(slots.length)}</span>
            <button type="button" aria-label={words.moreSlots(name)} disabled={slots.length >= most} onClick={() => resize(slots.length + 1)} className={iconButton}><Plus size={15} aria-hidden /></button>
          </div>
        )}
        <button type="button" aria-label={words.up(name)} disabled={place === 0 || held !== null} onClick={({ currentTarget }) => moveTo(id, place - 1, currentTarget)} className={iconButton}><ArrowUp size={16} aria-hidden /></button>
        <button type="button" aria-label={words.down(name)} disabled={place === last || held !== null} onClick={({ currentTarget }) => moveTo(id, place + 1, currentTarget)} className={iconButton}><ArrowDown size={16} aria-hidden /></button>
        <button type="button" aria-label={words.remove(name)} disabled={last === 0} onClick={remove} className={iconButton}><X size={16} aria-hidden /></button>
      </div>
      {kind === 'most-read' && <p className="border-t border-rule py-2 text-meta text-ink-2">{words.mostReadNote}</p>}
      <ol>
        {slots.map((slot, at) => (
          // The place itself is what a key names: a story that moves is drawn by another row, and what is open over it closes.
          <SlotRow key={`${at} ${slot.articleId ?? ''}`} place={{ block: id, slot: at }} slot={slot} standing={stories.find((story) => story.slot === at) ?? null} />
        ))}
      </ol>
    </section>
  )
}
