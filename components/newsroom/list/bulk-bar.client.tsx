'use client'

import { Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import type { BulkRequest } from '@/domain/articles/bulk-inputs'
import { limits } from '@/domain/articles/limits'
import type { ListChoices } from './list-choices'

type BulkBarProps = { selected: string[]; choices: ListChoices; isBusy: boolean; onSend: (request: BulkRequest) => void; onSelectNone: () => void }

const groupClass = 'flex items-center gap-1'
/** The control fills it. */
const boxClass = 'w-32'

/** What can be done to the selected articles at once. Each asks its right article by article; the answer says which were refused. */
export function BulkBar({ selected: articleIds, choices, isBusy, onSend, onSelectNone }: BulkBarProps) {
  const { lists: { bulk, select } } = useMessages()
  const [sectionId, setSectionId] = useState('')
  const [staffId, setStaffId] = useState('')
  const [tag, setTag] = useState('')
  return (
    <section aria-label={bulk.label} className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule-strong bg-paper-2 px-3 py-2 text-ui">
      <p aria-live="polite" className="font-semibold">{isBusy ? bulk.busy : select.count(articleIds.length)}</p>
      <div className={groupClass}>
        <div className={boxClass}>
          <select aria-label={bulk.section} value={sectionId} onChange={({ target }) => setSectionId(target.value)} className={controlClass}>
            <option value="" disabled>{bulk.section}</option>
            {choices.sections.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </div>
        <button type="button" disabled={isBusy || sectionId === ''} onClick={() => onSend({ action: 'move', articleIds, sectionId })} className={buttonClass('plain')}>{bulk.move}</button>
      </div>
      <div className={groupClass}>
        <div className={boxClass}>
          <select aria-label={bulk.staff} value={staffId} onChange={({ target }) => setStaffId(target.value)} className={controlClass}>
            <option value="" disabled>{bulk.staff}</option>
            <option value="nobody">{bulk.nobody}</option>
            {choices.colleagues.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </div>
        <button type="button" disabled={isBusy || staffId === ''} onClick={() => onSend({ action: 'assign', articleIds, staffId: staffId === 'nobody' ? null : staffId })} className={buttonClass('plain')}>{bulk.assign}</button>
      </div>
      <div className={groupClass}>
        <div className={boxClass}><input aria-label={bulk.tag} placeholder={bulk.tag} value={tag} maxLength={limits.tag} onChange={({ target }) => setTag(target.value)} className={controlClass} /></div>
        <button type="button" disabled={isBusy || tag.trim() === ''} onClick={() => onSend({ action: 'tag', articleIds, tag })} className={buttonClass('plain')}>{bulk.addTag}</button>
      </div>
      <button type="button" disabled={isBusy} onClick={() => onSend({ action: 'trash', articleIds })} className={buttonClass('plain')}><Trash2 size={16} aria-hidden />{bulk.trash}</button>
      <button type="button" onClick={onSelectNone} className={buttonClass('quiet')}><X size={16} aria-hidden />{select.none}</button>
    </section>
  )
}
