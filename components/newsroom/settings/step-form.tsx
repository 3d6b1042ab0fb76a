import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'

type StepFormProps = { action: (form: FormData) => Promise<void>; fields: Record<string, string>; label: string; isDisabled: boolean; children: ReactNode }

/** One button that moves something by one place. */
export function StepForm({ action, fields, label, isDisabled, children }: StepFormProps) {
  return (
    <form action={action}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" aria-label={label} title={label} disabled={isDisabled} className={buttonClass('quiet', 'w-9 px-0')}>{children}</button>
    </form>
  )
}
