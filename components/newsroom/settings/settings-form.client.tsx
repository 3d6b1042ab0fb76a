'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, createContext, startTransition, use, useActionState, useState } from 'react'
import { FormProblem } from '@/components/newsroom/people/form-problem.client'
import { sayProblem } from '@/components/newsroom/say-problem'
import { setUpFieldOf } from '@/components/newsroom/set-up-field'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { SettingsAction, SettingsState } from './settings-state'

type SettingsFormProps = {
  action: SettingsAction
  submit: string
  /** What a screen reader hears of a button whose words alone do not say which of many it is. */
  submitLabel?: string
  look?: 'primary' | 'plain' | 'quiet'
  done?: string
  /** What the form was made from; after somebody else's change the next try is made from theirs. */
  version?: number
  isDisabled?: boolean
  children?: ReactNode
}

/** What was written in a form that was refused without a script. */
const Echo = createContext<Record<string, string> | null>(null)

/** What a field begins with: what was written in a refused form, or what is set. */
export function useEcho(name: string, present: string): string {
  const echo = use(Echo)
  return echo ? (echo[name] ?? '') : present
}

/**
 * A form of the paper's settings. It works before and without a script; with one, what was written stays in its fields whatever is answered, and
 * each problem stands at its field.
 */
export function SettingsForm({ action, submit, submitLabel, look = 'plain', done, version, isDisabled, children }: SettingsFormProps) {
  const messages = useMessages()
  const words = messages.people.form
  const router = useRouter()
  const [posted, post] = useActionState(action, null)
  const [answer, setAnswer] = useState<SettingsState | 'unreachable'>(null)
  const [isPending, setPending] = useState(false)
  const state = answer ?? posted
  const problem = state !== 'unreachable' && state && !state.ok ? state.problem : null
  const isOvertaken = problem?.code === 'settings-overtaken'
  const field = problem && !isOvertaken ? setUpFieldOf(problem) : null

  async function send(form: FormData) {
    const next = await action(null, form).catch(() => 'unreachable' as const)
    startTransition(() => {
      setAnswer(next)
      setPending(false)
      if (next !== 'unreachable' && next?.ok) router.refresh()
    })
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setPending(true)
    void send(form)
  }

  return (
    <FormProblem value={problem}>
      <Echo value={posted && !posted.ok ? posted.values : null}>
        <form action={post} onSubmit={onSubmit} className="flex flex-col items-start gap-3 *:max-w-full">
          {version !== undefined && <input type="hidden" name="version" value={isOvertaken && /^\d+$/.test(problem.detail ?? '') ? problem.detail : version} />}
          {children && <div className="flex w-full flex-col gap-4">{children}</div>}
          <div role="alert" className="text-ui font-semibold text-alarm empty:hidden">
            {state === 'unreachable' ? words.network : problem && (field ? `${words.fix} ${sayProblem(messages, problem)}` : sayProblem(messages, problem))}
          </div>
          <button type="submit" disabled={isPending || isDisabled} aria-label={submitLabel} className={buttonClass(look)}>{isPending ? words.working : submit}</button>
          <div role="status" className="text-ui font-semibold text-success empty:hidden">{state !== 'unreachable' && state?.ok && !isPending && done}</div>
        </form>
      </Echo>
    </FormProblem>
  )
}
