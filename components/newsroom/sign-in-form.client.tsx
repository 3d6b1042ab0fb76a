'use client'

import { type FormEvent, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { PasswordField } from '@/components/ui/password-field.client'
import type { Problem } from '@/domain/problems'
import type { BrowserMessages } from '@/messages/in-browser'
import { postToAuth } from './post-to-auth'
import { sayProblem } from './say-problem'
import { Countdown } from './countdown.client'

type Refusal = { sentence: string; waitUntil: number | null; asksCode: boolean }

/** `next`: the page to go on to. Over a page that stays: `email` is a first guess, and `onSignedIn` is called once the cookie is there. */
type SignInFormProps = { next: string } | { email: string; onSignedIn: () => void }

/** E-mail and password, and a code for whoever has two steps. What is wrong is said above the button; a refused try keeps what was typed. */
export function SignInForm(props: SignInFormProps) {
  const messages = useMessages()
  const { signIn } = messages.newsroom
  const { code, codeHint } = messages.people.signIn
  const [isChecking, setChecking] = useState(false)
  const [asksCode, setAsksCode] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setChecking(true)
    const refused = await trySignIn(messages, { email: String(form.get('email')), password: String(form.get('password')), code: String(form.get('code') ?? '') })
    if (refused === null) return 'next' in props ? window.location.assign(props.next) : props.onSignedIn()
    setAsksCode(asksCode || refused.asksCode)
    setRefusal(refused)
    setChecking(false)
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <Field id="email" label={signIn.email}>
        {(links) => <input {...links} name="email" type="email" required defaultValue={'email' in props ? props.email : undefined} autoFocus={'next' in props} autoComplete="username" autoCapitalize="none" spellCheck={false} className={controlClass} />}
      </Field>
      <PasswordField id="password" name="password" label={signIn.password} autoComplete="current-password" />
      {asksCode && (
        <Field id="code" label={code} hint={codeHint}>
          {(links) => <input {...links} name="code" required autoFocus maxLength={30} autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} className={controlClass} />}
        </Field>
      )}
      <div role="alert" className="text-ui font-semibold text-alarm">
        {refusal && <p>{refusal.sentence} {refusal.waitUntil && <Countdown until={refusal.waitUntil} />}</p>}
      </div>
      <button type="submit" disabled={isChecking} className={buttonClass('primary')}>{isChecking ? signIn.submitting : signIn.submit}</button>
    </form>
  )
}

/** Null when signed in. */
async function trySignIn(messages: BrowserMessages, typed: { email: string; password: string; code: string }): Promise<Refusal | null> {
  try {
    const response = await postToAuth('callback/credentials', typed)
    if (response.ok) return null
    const { problem } = (await response.json()) as { problem?: Problem }
    if (!problem) return { sentence: messages.newsroom.signIn.network, waitUntil: null, asksCode: false }
    return { sentence: sayProblem(messages, problem), waitUntil: problem.retryAfterSeconds ? Date.now() + problem.retryAfterSeconds * 1000 : null, asksCode: problem.code === 'code-needed' }
  } catch {
    return { sentence: messages.newsroom.signIn.network, waitUntil: null, asksCode: false }
  }
}
