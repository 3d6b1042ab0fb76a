'use client'

import { ArrowDown, ArrowUp, Minus, Plus, X } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { type FrontBlock, slotCounts } from '@/domain/front/layout'
import { useFront } from './front-context'
import { sayBlock } from './say-front'
import { SlotRow } from './slot-row.client'

type BlockCardProps = { block: FrontBlock; place: number; of: number }

const iconButton = buttonClass('quiet', 'w-9 px-0')

/** A block of the front with its places, as a list from the top down. */
export function BlockCard({ block, place, of }: BlockCardProps) {
  const { words, sections, draft, say } = useFront()
  const { id, kind, slots } = block
  const name = sayBlock(words, sections, block)
  const { least, most } = slotCounts[kind]
  const stories = draft.standing.blocks.find((one) => one.id === id)?.stories ?? []
  const resize = (count: number) => draft.edit({ kind: 'count', block: id, count })
  function move(by: -1 | 1) {
    draft.edit({ kind: 'move-block', block: id, by })
    say(words.blockMoved(name, place + by + 1))
  }
  function remove() {
    draft.edit({ kind: 'remove-block', block: id })
    say(words.removed(name))
  }
  return (
    <section aria-labelledby={`block-${id}`} className="border-t-2 border-rule-strong">
      <div className="flex flex-wrap items-center gap-x-1 py-1">
        <h2 id={`block-${id}`} className="grow truncate text-rail font-bold">{name}</h2>
        {least !== most && (
          <div className="flex items-center">
            <button type="button" aria-label={words.fewerSlots(name)} disabled={slots.length <= least} onClick={() => resize(slots.length - 1)} className={iconButton}><Minus size={15} aria-hidden /></button>
            <span className="tabular min-w-12 text-center text-meta text-ink-2">{words.slots(slots.length)}</span>
            <button type="button" aria-label={words.moreSlots(name)} disabled={slots.length >= most} onClick={() => resize(slots.length + 1)} className={iconButton}><Plus size={15} aria-hidden /></button>
          </div>
        )}
        <button type="button" aria-label={words.up(name)} disabled={place === 0} onClick={() => move(-1)} className={iconButton}><ArrowUp size={16} aria-hidden /></button>
        <button type="button" aria-label={words.down(name)} disabled={place === of - 1} onClick={() => move(1)} className={iconButton}><ArrowDown size={16} aria-hidden /></button>
        <button type="button" aria-label={words.remove(name)} disabled={of === 1} onClick={remove} className={iconButton}><X size={16} aria-hidden /></button>
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
