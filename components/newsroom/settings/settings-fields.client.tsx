'use client'

import { useId } from 'react'
import { useFieldProblem } from '@/components/newsroom/people/form-problem.client'
import { Field, controlClass } from '@/components/ui/field'
import { useEcho } from './settings-form.client'

type LineProps = { name: string; label: string; value: string; hint?: string; type?: 'text' | 'email' | 'tel'; maxLength?: number; isRequired?: boolean; rows?: number; isReadOnly?: boolean }

/** One line (or with `rows` several) of a form about the paper. */
export function LineField({ name, label, value, hint, type = 'text', maxLength, isRequired = false, rows, isReadOnly }: LineProps) {
  const problem = useFieldProblem(name)
  const props = { name, required: isRequired, defaultValue: useEcho(name, value), maxLength, readOnly: isReadOnly, autoComplete: 'off' }
  return (
    <Field id={useId()} label={label} hint={hint} problem={problem}>
      {(links) => (rows ? <textarea {...links} {...props} rows={rows} className={controlClass} /> : <input {...links} {...props} type={type} spellCheck={false} className={controlClass} />)}
    </Field>
  )
}

type ChoiceProps = { name: string; label: string; value: string; choices: { value: string; label: string }[]; hint?: string }

/** One of several. */
export function ChoiceField({ name, label, value, choices, hint }: ChoiceProps) {
  const problem = useFieldProblem(name)
  const chosen = useEcho(name, value)
  return (
    <Field id={useId()} label={label} hint={hint} problem={problem}>
      {(links) => (
        <select {...links} name={name} key={chosen} defaultValue={chosen} className={controlClass}>
          {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
      )}
    </Field>
  )
}

type SwitchProps = { name: string; label: string; isOn: boolean; hint?: string; value?: string }

/** A yes or no. */
export function SwitchField({ name, label, isOn, hint, value = 'yes' }: SwitchProps) {
  const hintId = useId()
  const isChecked = useEcho(value === 'yes' ? name : `${name}:${value}`, isOn ? 'yes' : '') === 'yes'
  return (
    <div className="flex flex-col">
      <label className="flex min-h-8 items-center gap-2 text-ui">
        <input type="checkbox" name={name} value={value} defaultChecked={isChecked} aria-describedby={hint && hintId} className="size-4 accent-accent" />
        {label}
      </label>
      {hint && <p id={hintId} className="pl-6 text-meta text-ink-2">{hint}</p>}
    </div>
  )
}
