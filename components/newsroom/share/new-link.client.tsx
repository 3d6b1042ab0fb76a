'use client'

import { type FormEvent, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { type PreviewLinkDays, longestPreviewNote, previewLinkDays } from '@/domain/articles/preview-links'
import { formatSeoul } from '@/lib/korean-time'
import type { MadeLink } from './use-preview-links'

type NewLinkProps = { made: MadeLink | null; isBusy: boolean; onMake: (days: PreviewLinkDays, note: string) => void }

/** For how long and for whom; then the address, once. */
export function NewLink({ made, isBusy, onMake }: NewLinkProps) {
  const { previews } = useMessages()
  const [days, setDays] = useState<PreviewLinkDays>(3)
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    onMake(days, String(new FormData(event.currentTarget).get('note') ?? ''))
    event.currentTarget.reset()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <fieldset>
        <legend className="text-meta font-semibold">{previews.days}</legend>
        <div className="flex gap-5">
          {previewLinkDays.map((choice) => (
            <label key={choice} className="flex min-h-9 items-center gap-2 text-ui">
              <input type="radio" name="days" value={choice} checked={choice === days} onChange={() => setDays(choice)} />
              {previews.dayChoices[choice]}
            </label>
          ))}
        </div>
      </fieldset>
      <Field id="preview-link-note" label={previews.note}>
        {(links) => <input {...links} name="note" type="text" maxLength={longestPreviewNote} placeholder={previews.notePlaceholder} className={controlClass} />}
      </Field>
      <button type="submit" disabled={isBusy} className={buttonClass('primary')}>{isBusy ? previews.making : previews.make}</button>
      {made && <MadeAddress key={made.address} made={made} />}
    </form>
  )
}

function MadeAddress({ made: { address, expiresAt } }: { made: MadeLink }) {
  const { previews } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      setSaid(previews.copied)
    } catch {
      // A page on plain http has no clipboard.
      field.current?.select()
      setSaid(previews.copyByHand)
    }
  }
  return (
    <div className="rounded-md border border-accent p-3">
      <Field id="preview-link-address" label={previews.address} hint={previews.addressOnce(formatSeoul(expiresAt))}>
        {(links) => (
          <div className="flex gap-2">
            <input {...links} ref={field} readOnly value={address} onFocus={(event) => event.currentTarget.select()} className={controlClass} />
            <button type="button" onClick={() => void copy()} className={buttonClass('plain')}>{previews.copy}</button>
          </div>
        )}
      </Field>
      <p role="status" className="text-meta font-semibold empty:hidden">{said}</p>
    </div>
  )
}
