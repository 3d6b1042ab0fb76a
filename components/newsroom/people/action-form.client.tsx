'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, startTransition, useActionState } from 'react'
import { setUpFieldOf } from '@/components/newsroom/set-up-field'
import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { FormPassword } from './form-fields.client'
import { FormProblem } from './form-problem.client'
import { HandOver } from './hand-over.client'
import type { PeopleAction, PeopleState, PeopleSuccess } from './people-state'

type ActionFormProps = {
  action: PeopleAction
  submit: string
  /** What a screen reader hears of a button whose words alone do not say which of many it is. */
  submitLabel?: string
  look?: 'primary' | 'plain' | 'quiet'
  /** Said once it is done. */
  done?: string
  onDone?: (success: PeopleSuccess) => void
  children?: ReactNode
}

/**
 * A form about people. Each problem stands at its field and what was typed stays; where the password has to be given again, the form asks for
 * it in place. An address to hand over is shown once.
 */
export function ActionForm({ action, submit, submitLabel, look = 'plain', done, onDone, children }: ActionFormProps) {
  const messages = useMessages()
  const words = messages.people.form
  const router = useRouter()
  const [state, dispatch, isPending] = useActionState(async (_before: PeopleState | 'unreachable', form: FormData): Promise<PeopleState | 'unreachable'> => {
    const answer = await action(null, form).catch(() => 'unreachable' as const)
    if (answer === 'unreachable' || !answer?.ok) return answer
    onDone?.(answer)
    router.refresh()
    return answer
  }, null)
  const problem = state !== 'unreachable' && state && !state.ok ? state.problem : null
  const field = problem && setUpFieldOf(problem)
  const asksPassword = problem !== null && (problem.code === 'confirm-password' || field === 'confirm')

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // Not as the form's action: React would empty the fields after a refused try.
    const form = new FormData(event.currentTarget)
    startTransition(() => dispatch(form))
  }

  return (
    <FormProblem value={problem}>
      <form onSubmit={onSubmit} className="flex flex-col items-start gap-3 *:max-w-full">
        {children && <div className="flex w-full flex-col gap-4">{children}</div>}
        <div role="alert" className="text-ui font-semibold text-alarm empty:hidden">
          {state === 'unreachable' ? words.network : problem && (field ? words.fix : sayProblem(messages, problem))}
        </div>
        {asksPassword && <FormPassword name="confirm" label={words.confirm} autoComplete="current-password" />}
        <button type="submit" disabled={isPending} aria-label={submitLabel} className={buttonClass(look)}>{isPending ? words.working : submit}</button>
        <div role="status" className="w-full text-ui font-semibold text-success empty:hidden">
          {state !== 'unreachable' && state?.ok && done}
        </div>
        {state !== 'unreachable' && state?.ok && state.link && <HandOver link={state.link} />}
      </form>
    </FormProblem>
  )
}
