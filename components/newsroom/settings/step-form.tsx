import type { FormEventHandler, ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'

type StepFormProps = { action: (form: FormData) => Promise<void>; fields: Record<string, string>; label: string; isDisabled: boolean; /** What is done instead, where a script runs. */ onSubmit?: FormEventHandler<HTMLFormElement>; children: ReactNode }

/** One button that moves something by one place. */
export function StepForm({ action, fields, label, isDisabled, onSubmit, children }: StepFormProps) {
  return (
    <form action={action} onSubmit={onSubmit}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" aria-label={label} title={label} disabled={isDisabled} className={buttonClass('quiet', 'w-9 px-0')}>{children}</button>
    </form>
  )
}
