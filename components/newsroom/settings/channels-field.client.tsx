'use client'

import { use, useId } from 'react'
import { FormProblem, useFieldProblem } from '@/components/newsroom/people/form-problem.client'
import { Field, controlClass } from '@/components/ui/field'
import { useEcho } from './settings-form.client'

/** The paper's channels, an address a line; of a wrong one the line is named. */
export function ChannelsField({ label, hint, channels }: { label: string; hint: string; channels: string[] }) {
  const says = useFieldProblem('channels')
  const line = use(FormProblem)?.detail
  const written = useEcho('channels', channels.join('\n'))
  return (
    <Field id={useId()} label={label} hint={hint} problem={says && line ? `${says} (${line})` : says}>
      {(links) => <textarea {...links} name="channels" defaultValue={written} rows={4} autoComplete="off" spellCheck={false} className={controlClass} />}
    </Field>
  )
}
