'use client'

import { useRef, useState } from 'react'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { exitLimits } from '@/domain/articles/exit-limits'
import { type CorrectionPlace, correctionPlaces } from '@/domain/document/add-correction'
import { type CorrectionKind, correctionKindNames } from '@/domain/document/reader-words'
import { isoSeoul } from '@/lib/korean-time'
import { ChoiceRow } from './choice-row.client'
import { ExitDialog } from './exit-dialog.client'
import { NotePreview } from './note-preview'
import { useExit } from './use-exit'

type CorrectDialogProps = { articleId: string; save: () => Promise<boolean>; onDone: () => void; onClose: () => void }

/** 정정 내기: what kind of note, its words, where it stands and of which day, drawn as readers will see it. */
export function CorrectDialog({ articleId, save, onDone, onClose }: CorrectDialogProps) {
  const { exits } = useMessages()
  const words = exits.correction
  const exit = useExit({ articleId, route: 'correct', save, onDone })
  const field = useRef<HTMLTextAreaElement>(null)
  const [kind, setKind] = useState<CorrectionKind>('correction')
  const [place, setPlace] = useState<CorrectionPlace>('bottom')
  const [date, setDate] = useState(() => isoSeoul(new Date()).slice(0, 10))
  const [note, setNote] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isNoteMissing = isAsked && note.trim() === ''
  const isDateMissing = isAsked && date === ''
  function send() {
    setAsked(true)
    if (note.trim() === '') return field.current?.focus()
    if (date !== '') void exit.send({ kind, note, place, date })
  }
  return (
    <ExitDialog title={exits.correct} explain={[words.explain]} sendName={words.send} refusal={exit.refusal} isBusy={exit.isBusy} onSend={send} onClose={onClose}>
      <ChoiceRow name="correction-kind" label={words.kind} choices={correctionKindNames} names={words.kinds} chosen={kind} onChoose={setKind} />
      <Field id="correction-text" label={words.note} problem={isNoteMissing ? words.noteMissing : null}>
        {(links) => <textarea {...links} ref={field} rows={5} maxLength={exitLimits.note} placeholder={words.notePlaceholder} value={note} onChange={(event) => setNote(event.target.value)} className={controlClass} />}
      </Field>
      <ChoiceRow name="correction-place" label={words.place} choices={correctionPlaces} names={words.places} chosen={place} onChoose={setPlace} />
      <Field id="correction-date" label={words.date} problem={isDateMissing ? words.dateMissing : null}>
        {(links) => <input {...links} type="date" value={date} onChange={(event) => setDate(event.target.value)} className={`${controlClass} max-w-44`} />}
      </Field>
      <NotePreview label={words.preview} kind={kind} date={date} note={note} />
    </ExitDialog>
  )
}
