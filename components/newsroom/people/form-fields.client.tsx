'use client'

import { useId } from 'react'
import { Field, controlClass } from '@/components/ui/field'
import { PasswordField } from '@/components/ui/password-field.client'
import { useFieldProblem } from './form-problem.client'

type TextProps = { name: string; label: string; hint?: string; defaultValue?: string; type?: 'text' | 'email'; isRequired?: boolean; maxLength?: number; autoComplete?: string; rows?: number }

/** One line (or with `rows` several) of an ActionForm, with its problem in place. */
export function TextField({ name, label, hint, defaultValue, type = 'text', isRequired = true, maxLength, autoComplete = 'off', rows }: TextProps) {
  const problem = useFieldProblem(name)
  const props = { name, required: isRequired, defaultValue, maxLength, autoComplete }
  return (
    <Field id={useId()} label={label} hint={hint} problem={problem}>
      {(links) => (rows ? <textarea {...links} {...props} rows={rows} className={controlClass} /> : <input {...links} {...props} type={type} spellCheck={false} className={controlClass} />)}
    </Field>
  )
}

/** A password of an ActionForm. */
export function FormPassword({ name, label, hint, autoComplete }: { name: string; label: string; hint?: string; autoComplete: 'current-password' | 'new-password' }) {
  return <PasswordField id={useId()} name={name} label={label} hint={hint} autoComplete={autoComplete} problem={useFieldProblem(name)} />
}

type Choice = { value: string; label: string }

/** One of several. */
export function SelectField({ name, label, hint, choices, defaultValue }: { name: string; label: string; hint?: string; choices: Choice[]; defaultValue?: string }) {
  const problem = useFieldProblem(name)
  return (
    <Field id={useId()} label={label} hint={hint} problem={problem}>
      {(links) => (
        <select {...links} name={name} defaultValue={defaultValue} className={controlClass}>
          {choices.map(({ value, label: words }) => <option key={value} value={value}>{words}</option>)}
        </select>
      )}
    </Field>
  )
}

/** Any of several, sent as one field with several values. */
export function ChecksField({ name, label, hint, choices, chosen }: { name: string; label: string; hint: string; choices: Choice[]; chosen: string[] }) {
  const id = useId()
  return (
    <fieldset aria-describedby={id} className="flex flex-col gap-1.5">
      <legend className="mb-1 text-meta font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map(({ value, label: words }) => <Check key={value} name={name} value={value} label={words} isChecked={chosen.includes(value)} />)}
      </div>
      <p id={id} className="text-meta text-ink-2">{hint}</p>
    </fieldset>
  )
}

/** A yes or no. */
export function CheckField({ name, label, hint, isChecked }: { name: string; label: string; hint: string; isChecked: boolean }) {
  const id = useId()
  return (
    <div className="flex flex-col">
      <Check name={name} value="yes" label={label} isChecked={isChecked} hintId={id} />
      <p id={id} className="pl-6 text-meta text-ink-2">{hint}</p>
    </div>
  )
}

function Check({ name, value, label, isChecked, hintId }: Choice & { name: string; isChecked: boolean; hintId?: string }) {
  return (
    <label className="flex min-h-7 items-center gap-2 text-ui">
      <input type="checkbox" name={name} value={value} defaultChecked={isChecked} aria-describedby={hintId} className="size-4 accent-accent" />
      {label}
    </label>
  )
}
