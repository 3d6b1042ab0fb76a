'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { Field, controlClass } from './field'
import { useMessages } from './lang.client'

type PasswordFieldProps = { id: string; name: string; label: string; autoComplete: 'current-password' | 'new-password'; hint?: string; problem?: string | null }

/** A password with a switch that shows it, so that it need not be typed twice. */
export function PasswordField({ id, name, label, autoComplete, hint, problem }: PasswordFieldProps) {
  const { signIn } = useMessages().newsroom
  const [isShown, setShown] = useState(false)
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {(links) => (
        <div className="relative">
          <input {...links} name={name} type={isShown ? 'text' : 'password'} required autoComplete={autoComplete} autoCapitalize="none" spellCheck={false} className={`${controlClass} pr-11`} />
          <button type="button" aria-pressed={isShown} aria-label={isShown ? signIn.hide : signIn.show} onClick={() => setShown(!isShown)} className="absolute inset-y-0 right-0 flex w-10 cursor-pointer items-center justify-center rounded-md text-ink-2 hover:text-ink">
            {isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
          </button>
        </div>
      )}
    </Field>
  )
}
