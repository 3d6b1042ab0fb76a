'use client'

import { useId, useState } from 'react'
import { useFieldProblem } from '@/components/newsroom/people/form-problem.client'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { type Theme, accentGrounds, checkAccent } from '@/domain/paper/accent'
import type { Messages } from '@/messages'
import { useEcho } from './settings-form.client'

type AccentFieldProps = { name: string; label: string; value: string; theme: Theme; words: Messages['settings']['look'] }

/** An accent with how it reads, while it is chosen: on its grounds, and with words on it. */
export function AccentField({ name, label, value, theme, words }: AccentFieldProps) {
  const problem = useFieldProblem(name)
  const id = useId()
  const [text, setText] = useState(useEcho(name, value))
  const check = checkAccent(text, theme)
  return (
    <div className="flex flex-col gap-2">
      <Field id={id} label={label} problem={problem}>
        {(links) => (
          <div className="flex gap-2">
            <input {...links} name={name} value={text} onChange={({ target }) => setText(target.value)} maxLength={7} autoComplete="off" spellCheck={false} className={`${controlClass} max-w-40`} />
            <input type="color" aria-label={`${label} ${words.pick}`} value={check?.accent ?? '#000000'} onChange={({ target }) => setText(target.value)} className="h-9 w-12 cursor-pointer rounded-md border border-control bg-paper p-1" />
          </div>
        )}
      </Field>
      {check && <Sample accent={check.accent} onAccent={check.onAccent} grounds={accentGrounds[theme]} words={words.sample} />}
      <p aria-live="polite" className={`text-ui ${check?.isSafe ? '' : 'font-semibold text-alarm'}`}>
        {check ? `${words.contrast} ${check.contrast.toFixed(2)} – ${check.isSafe ? words.safe : words.unsafe}` : words.noColour}
      </p>
      {check && !check.isSafe && (
        <button type="button" onClick={() => setText(check.nearest)} className={buttonClass('plain', 'self-start')}>{words.offer} {check.nearest}</button>
      )}
    </div>
  )
}

type SampleProps = { accent: string; onAccent: string; grounds: readonly string[]; words: string }

/** Colours are set on the elements, for what we print has no style of its own. Not read out: the contrast is, as a number. */
function Sample({ accent, onAccent, grounds, words }: SampleProps) {
  const colour = (ground: string, ink: string) => (element: HTMLElement | null) => {
    element?.style.setProperty('background-color', ground)
    element?.style.setProperty('color', ink)
  }
  return (
    <div aria-hidden className="flex flex-wrap overflow-hidden rounded-md border border-rule text-ui font-semibold">
      {grounds.map((ground) => <span key={ground} ref={colour(ground, accent)} className="grow px-3 py-2 underline underline-offset-4">{words}</span>)}
      <span ref={colour(accent, onAccent)} className="grow px-3 py-2">{words}</span>
    </div>
  )
}
