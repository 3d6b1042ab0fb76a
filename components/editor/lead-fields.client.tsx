'use client'

import { useRef } from 'react'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import type { Picture } from '@/domain/articles/article'
import type { LeadInput } from '@/domain/articles/inputs'
import { limits } from '@/domain/articles/limits'
import { wordsMissing } from '@/domain/media/words-missing'
import { FocalField } from './focal-field.client'
import { GrowingField } from './growing-field.client'

type LeadFieldsProps = { lead: LeadInput; picture: Picture | null; isEditable: boolean; onChange: (lead: LeadInput) => void }

/** The lead picture as readers see it, its caption to be written in place, and what is read out and credited. */
export function LeadFields({ lead, picture, isEditable, onChange }: LeadFieldsProps) {
  const { figure } = useMessages().editor
  const caption = useRef<HTMLTextAreaElement>(null)
  // The words stand in this article: the library's own were taken over when the picture was.
  const asked = isEditable ? wordsMissing(lead, { alt: '', credit: '' }) : null
  return (
    <>
      <figure>
        {picture ? <img src={picture.src} width={picture.width} height={picture.height} alt={lead.decorative ? '' : lead.alt} className="h-auto w-full bg-paper-2" /> : <div className="lead-empty"><strong>{figure.gone}</strong></div>}
        <figcaption className="mt-2.5">
          <GrowingField id="lead-caption" label={figure.caption} placeholder={figure.caption} maxLength={limits.caption} initial={lead.caption} isEditable={isEditable} fieldRef={caption} onChange={() => onChange({ ...lead, caption: caption.current?.value ?? '' })} className="text-meta leading-normal" />
        </figcaption>
      </figure>
      <div className="my-3 grid gap-3 rounded-md bg-paper-2 p-3 sm:grid-cols-2">
        <Field id="lead-alt" label={figure.alt} hint={figure.altHint}>
          {(links) => <input {...links} type="text" readOnly={!isEditable} maxLength={limits.alt} disabled={lead.decorative} defaultValue={lead.alt} onInput={(event) => onChange({ ...lead, alt: event.currentTarget.value })} className={controlClass} />}
        </Field>
        <Field id="lead-credit" label={figure.credit}>
          {(links) => <input {...links} type="text" readOnly={!isEditable} maxLength={limits.credit} defaultValue={lead.credit} onInput={(event) => onChange({ ...lead, credit: event.currentTarget.value })} className={controlClass} />}
        </Field>
        <label className="flex items-center gap-2 text-ui sm:col-span-2">
          <input type="checkbox" checked={lead.decorative} disabled={!isEditable} onChange={(event) => onChange({ ...lead, decorative: event.currentTarget.checked })} className="size-4 accent-accent" />
          {figure.decorative}
        </label>
        {picture && <FocalField focal={lead.focal} picture={picture} isEditable={isEditable} onChange={(focal) => onChange({ ...lead, focal })} />}
        {asked && <p className="text-meta text-ink-2 sm:col-span-2">{figure.asks[asked]}</p>}
      </div>
    </>
  )
}
