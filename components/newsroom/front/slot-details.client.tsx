'use client'

import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { quickTimes } from '@/domain/articles/quick-times'
import type { SlotPlace } from '@/domain/front/edit-layout'
import { type FrontSlot, longestHeadline } from '@/domain/front/layout'
import { parseSeoulInput, toSeoulInput } from '@/lib/korean-time'
import { useState } from 'react'
import { useFront } from './front-context'

/** What is chosen for one place alone: another headline, until when, and whether the story may stand elsewhere too. Each takes effect at once. */
export function SlotDetails({ place, slot, onClose }: { place: SlotPlace; slot: FrontSlot; onClose: () => void }) {
  const { words, draft, articles } = useFront()
  const { schedule } = useMessages()
  const [today] = useState(() => toSeoulInput(new Date()))
  const [headline, setHeadline] = useState(slot.headline ?? '')
  const id = `slot-${place.block}-${place.slot}`
  const set = (change: Parameters<typeof draft.edit>[0] & { kind: 'set' }) => draft.edit(change)
  const pin = (input: string) => set({ kind: 'set', at: place, change: { pinnedUntil: parseSeoulInput(input)?.toISOString() ?? null } })
  const isTooLong = headline.trim().length > longestHeadline

  function write(words: string) {
    setHeadline(words)
    const trimmed = words.trim()
    if (trimmed.length <= longestHeadline) set({ kind: 'set', at: place, change: { headline: trimmed === '' ? null : trimmed } })
  }
  return (
    <div className="mb-2 ml-2 flex max-w-xl flex-col gap-3 border-l-2 border-rule py-2 pl-4">
      <Field id={`${id}-headline`} label={words.headline} hint={words.headlineHint(longestHeadline)} problem={isTooLong ? words.tooLong : null}>
        {(links) => <input {...links} value={headline} placeholder={articles.get(slot.articleId ?? '')?.headline} onChange={(event) => write(event.currentTarget.value)} autoComplete="off" className={controlClass} />}
      </Field>
      <Field id={`${id}-pin`} label={words.pin} hint={words.pinHint}>
        {(links) => <input {...links} type="datetime-local" value={slot.pinnedUntil === null ? '' : toSeoulInput(new Date(slot.pinnedUntil))} onChange={(event) => pin(event.currentTarget.value)} className={controlClass} />}
      </Field>
      <div role="group" aria-label={schedule.quick} className="-mt-1.5 flex flex-wrap gap-1.5">
        {quickTimes(today).map(({ name, input }) => (
          <button key={name} type="button" onClick={() => pin(input)} className={buttonClass('plain')}>{schedule.quickTimes[name]}</button>
        ))}
      </div>
      <label className="flex items-center gap-2 text-ui">
        <input type="checkbox" checked={slot.allowTwice} onChange={(event) => set({ kind: 'set', at: place, change: { allowTwice: event.currentTarget.checked } })} className="size-4 accent-accent" />
        {words.twice}
      </label>
      <button type="button" onClick={onClose} className={buttonClass('plain', 'self-start')}>{words.close}</button>
    </div>
  )
}
