'use client'

import { useRef, useState } from 'react'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { limits } from '@/domain/articles/limits'
import { StepDialog } from './step-dialog.client'
import type { StepWords } from './step-request'

type ReturnDialogProps = { isOpen: boolean; isBusy: boolean; onTake: (words: StepWords) => Promise<string | null>; onClose: () => void }

/** 돌려보내기 needs a reason. What was written is there again when the form is closed and opened. */
export function ReturnDialog({ isOpen, isBusy, onTake, onClose }: ReturnDialogProps) {
  const { way, problems } = useMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  const [kept, setKept] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function send() {
    const note = field.current?.value.trim() ?? ''
    const refusal = note === '' ? problems['reason-missing'] : await onTake({ note })
    setProblem(refusal)
    if (refusal === null) setKept('')
    else field.current?.focus()
  }
  return (
    <StepDialog title={way.return.title} submit={way.steps.return} isOpen={isOpen} isBusy={isBusy} initialFocus={field} onSubmit={() => void send()} onClose={onClose}>
      <Field id="return-reason" label={way.return.reason} hint={way.return.reasonHint} problem={problem}>
        {(links) => <textarea {...links} ref={field} rows={4} maxLength={limits.stepNote} defaultValue={kept} onInput={(event) => setKept(event.currentTarget.value)} className={`${controlClass} field-sizing-content max-h-[40dvh]`} />}
      </Field>
    </StepDialog>
  )
}
