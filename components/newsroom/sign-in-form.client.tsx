'use client'

import { type FormEvent, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { PasswordField } from '@/components/ui/password-field.client'
import type { Problem } from '@/domain/problems'
import type { Messages } from '@/messages'
import { postToAuth } from './post-to-auth'
import { sayProblem } from './say-problem'
import { Countdown } from './countdown.client'

type Refusal = { sentence: string; waitUntil: number | null }

/** `next`: the page to go on to. Over a page that stays: `email` is a first guess, and `onSignedIn` is called once the cookie is there. */
type SignInFormProps = { next: string } | { email: string; onSignedIn: () => void }

/** E-mail and password. What is wrong is said above the button; a refused try keeps what was typed. */
export function SignInForm(props: SignInFormProps) {
  const messages = useMessages()
  const { signIn } = messages.newsroom
  const [isChecking, setChecking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setChecking(true)
    const refused = await trySignIn(messages, String(form.get('email')), String(form.get('password')))
    if (refused === null) return 'next' in props ? window.location.assign(props.next) : props.onSignedIn()
    setRefusal(refused)
    setChecking(false)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <Field id="email" label={signIn.email}>
        {(links) => <input {...links} name="email" type="email" required defaultValue={'email' in props ? props.email : undefined} autoFocus={'next' in props} autoComplete="username" autoCapitalize="none" spellCheck={false} className={controlClass} />}
      </Field>
      <PasswordField id="password" name="password" label={signIn.password} autoComplete="current-password" />
      <div role="alert" className="text-ui font-semibold text-alarm">
        {refusal && <p>{refusal.sentence} {refusal.waitUntil && <Countdown until={refusal.waitUntil} />}</p>}
      </div>
      <button type="submit" disabled={isChecking} className={buttonClass('primary')}>{isChecking ? signIn.submitting : signIn.submit}</button>
    </form>
  )
}

/** Null when signed in. */
async function trySignIn(messages: Messages, email: string, password: string): Promise<Refusal | null> {
  try {
    const response = await postToAuth('callback/credentials', { email, password })
    if (response.ok) return null
    const { problem } = (await response.json()) as { problem?: Problem }
    if (!problem) return { sentence: messages.newsroom.signIn.network, waitUntil: null }
    return { sentence: sayProblem(messages, problem), waitUntil: problem.retryAfterSeconds ? Date.now() + problem.retryAfterSeconds * 1000 : null }
  } catch {
    return { sentence: messages.newsroom.signIn.network, waitUntil: null }
  }
}
