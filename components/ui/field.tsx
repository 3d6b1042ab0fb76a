import type { ReactNode } from 'react'

/** What a control needs to be tied to its label, hint and problem. */
export type FieldLinks = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type FieldProps = { id: string; label: string; hint?: string; problem?: string | null; children: (links: FieldLinks) => ReactNode }

/** One labelled control with its hint and, when there is one, its problem in place. */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-meta font-semibold text-ink">{label}</label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': problem ? true : undefined })}
      {hint && <p id={`${id}-hint`} className="text-meta text-ink-2">{hint}</p>}
      {problem && <p id={`${id}-problem`} className="text-meta font-semibold text-alarm">{problem}</p>}
    </div>
  )
}

/** Classes of a text input, a select or a text area in the newsroom. */
export const controlClass =
  'min-h-9 w-full rounded-md border border-control bg-paper px-2.5 py-1.5 text-ui-2 text-ink placeholder:text-ink-2 aria-invalid:border-alarm disabled:bg-paper-2'
