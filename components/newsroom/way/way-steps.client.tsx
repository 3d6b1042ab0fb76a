'use client'

import { useState } from 'react'
import { ReturnDialog, SubmitDialog } from '@/components/editor/late-parts.client'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { StepName } from '@/domain/articles/status-machine'
import type { StepWords } from './step-request'
import type { Way, WayView } from './use-way'

type WayStepsProps = { way: Way; view: Pick<WayView, 'people'>; steps: StepName[]; primary: StepName | null; className?: string }

/** Buttons of the steps that lead on from here. Those that need a word open a form. */
export function WaySteps({ way, view, steps, primary, className = '' }: WayStepsProps) {
  const { way: words } = useMessages()
  const [open, setOpen] = useState<StepName | null>(null)
  const say = (step: StepName) => (step === 'approve' && way.isEditedSince ? words.approveAgain : words.steps[step])
  const taker = (step: StepName) => async (more: StepWords) => {
    const problem = await way.take(step, more)
    if (problem === null) setOpen(null)
    return problem
  }
  const press = (step: StepName) => (step === 'submit' || step === 'return' ? setOpen(step) : void way.takeAtOnce(step))
  return (
    <>
      {steps.map((step) => (
        <button key={step} type="button" disabled={way.isBusy} onClick={() => press(step)} className={buttonClass(step === primary ? 'primary' : 'plain', step === primary ? '' : className)}>{say(step)}</button>
      ))}
      <SubmitDialog isOpen={open === 'submit'} people={view.people} isBusy={way.isBusy} onTake={taker('submit')} onClose={() => setOpen(null)} />
      <ReturnDialog isOpen={open === 'return'} isBusy={way.isBusy} onTake={taker('return')} onClose={() => setOpen(null)} />
    </>
  )
}
