'use client'

import { useId, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'

/** An address that somebody has to carry to its receiver, with a button that copies it. */
export function HandOver({ link }: { link: string }) {
  const { form } = useMessages().people
  const [said, setSaid] = useState('')
  const copy = () => navigator.clipboard.writeText(link).then(() => setSaid(form.copied), () => setSaid(form.copyFailed))
  return (
    <div className="w-full">
      <Field id={useId()} label={form.linkLabel} hint={form.linkHint}>
        {(links) => (
          <div className="flex gap-2">
            <input {...links} readOnly value={link} onFocus={(event) => event.currentTarget.select()} className={controlClass} />
            <button type="button" onClick={() => void copy()} className={buttonClass('plain')}>{form.copy}</button>
          </div>
        )}
      </Field>
      <p role="status" className="text-meta text-ink-2">{said}</p>
    </div>
  )
}
