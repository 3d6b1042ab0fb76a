'use client'

import { useActionState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { PasswordField } from '@/components/ui/password-field.client'
import type { SetUpAction } from './action-state'
import { sayProblem } from './say-problem'
import { setUpFieldOf } from './set-up-field'

/** The first admin of a paper. Works before JavaScript; each problem stands at its field, and what was typed stays. */
export function SetUpForm({ token, setUpAction }: { token: string; setUpAction: SetUpAction }) {
  const messages = useMessages()
  const { setUp } = messages.newsroom
  const [state, submit, isPending] = useActionState(setUpAction, null)
  const problem = state && !state.outcome.ok ? state.outcome.problem : null
  const field = problem && setUpFieldOf(problem)
  const at = (name: string) => (problem && field === name ? sayProblem(messages, problem) : null)
  const typed = state?.typed ?? { token, name: '', email: '' }
  return (
    // The key remakes the fields after a refused try, because React empties a form whose action has answered.
    <form key={JSON.stringify(typed)} action={submit} className="flex flex-col gap-4">
      <div role="alert" className="text-ui font-semibold text-alarm empty:hidden">
        {problem && (field ? setUp.failed : sayProblem(messages, problem))}
      </div>
      <Field id="token" label={setUp.token} hint={setUp.tokenHint} problem={at('token')}>
        {(links) => <input {...links} name="token" required defaultValue={typed.token} autoComplete="off" autoCapitalize="none" spellCheck={false} className={controlClass} />}
      </Field>
      <Field id="name" label={setUp.name} hint={setUp.nameHint} problem={at('name')}>
        {(links) => <input {...links} name="name" required defaultValue={typed.name} maxLength={60} autoComplete="name" className={controlClass} />}
      </Field>
      <Field id="email" label={setUp.email} problem={at('email')}>
        {(links) => <input {...links} name="email" type="email" required defaultValue={typed.email} autoComplete="username" autoCapitalize="none" spellCheck={false} className={controlClass} />}
      </Field>
      <PasswordField id="password" name="password" label={setUp.password} hint={setUp.passwordHint} problem={at('password')} autoComplete="new-password" />
      <button type="submit" disabled={isPending} className={buttonClass('primary')}>{isPending ? setUp.submitting : setUp.submit}</button>
    </form>
  )
}
