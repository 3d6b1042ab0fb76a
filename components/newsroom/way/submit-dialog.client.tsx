'use client'

import { useRef, useState } from 'react'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { limits } from '@/domain/articles/limits'
import { StepDialog } from './step-dialog.client'
import type { StepWords } from './step-request'
import type { WayView } from './use-way'

type SubmitDialogProps = { isOpen: boolean; people: WayView['people']; isBusy: boolean; onTake: (words: StepWords) => Promise<string | null>; onClose: () => void }

/** 보내기: to whom, and a word with it; both can stay as they are. */
export function SubmitDialog({ isOpen, people, isBusy, onTake, onClose }: SubmitDialogProps) {
  const { way } = useMessages()
  const whom = useRef<HTMLSelectElement>(null)
  const [kept, setKept] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function send() {
    const refusal = await onTake({ note: kept.trim(), to: whom.current?.value || null })
    setProblem(refusal)
    if (refusal === null) setKept('')
  }
  return (
    <StepDialog title={way.submit.title} submit={way.steps.submit} isOpen={isOpen} isBusy={isBusy} initialFocus={whom} onSubmit={() => void send()} onClose={onClose}>
      <Field id="submit-to" label={way.submit.to}>
        {(links) => (
          <select {...links} ref={whom} defaultValue="" className={controlClass}>
            <option value="">{way.submit.anyDesk}</option>
            {people.filter(({ mayReview }) => mayReview).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
      </Field>
      <Field id="submit-note" label={way.submit.note}>
        {(links) => <textarea {...links} rows={3} maxLength={limits.stepNote} placeholder={way.submit.notePlaceholder} defaultValue={kept} onInput={(event) => setKept(event.currentTarget.value)} className={`${controlClass} field-sizing-content max-h-[40dvh]`} />}
      </Field>
      <p role="alert" className="text-ui font-semibold text-alarm empty:hidden">{problem}</p>
    </StepDialog>
  )
}
