'use client'

import { useId } from 'react'
import { useFieldProblem } from '@/components/newsroom/people/form-problem.client'
import { Field, controlClass } from '@/components/ui/field'
import type { Logo } from '@/domain/paper/look'
import type { Messages } from '@/messages'

type LogoFieldProps = { name: 'logo' | 'logoDark'; label: string; present: Logo | null; words: Messages['settings']['look'] }

/** The logo that there is, a file to take its place, or none. */
export function LogoField({ name, label, present, words }: LogoFieldProps) {
  return (
    <div className="flex flex-col gap-2">
      {present && <img src={present.src} width={present.width} height={present.height} alt={`${words.present}: ${label}`} className={`h-14 w-auto max-w-full self-start rounded-md border border-rule object-contain p-2 ${name === 'logo' ? 'bg-white' : 'bg-[#121417]'}`} />}
      <Field id={useId()} label={label} problem={useFieldProblem(name)}>
        {(links) => <input {...links} type="file" name={name} accept="image/png,image/webp,image/jpeg,image/gif" className={`${controlClass} file:mr-3 file:border-0 file:bg-transparent file:font-semibold`} />}
      </Field>
      {present && (
        <label className="flex min-h-8 items-center gap-2 text-ui">
          <input type="checkbox" name={`${name}Remove`} value="yes" className="size-4 accent-accent" /> {words.remove}
        </label>
      )}
    </div>
  )
}
