'use client'

import { type FormEvent, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { quickTimes } from '@/domain/articles/quick-times'
import { parseSeoulInput, toSeoulInput } from '@/lib/korean-time'
import type { Scheduling } from './use-scheduling'

/** When the article comes before readers and, if wanted, when it is taken from them. Times are Seoul's, wherever the browser is. */
export function ScheduleForm({ scheduling, onDone }: { scheduling: Scheduling; onDone: () => void }) {
  const { schedule: words } = useMessages()
  const { publish, unpublish, readAt } = scheduling.schedule
  const [at, setAt] = useState(publish ? toSeoulInput(publish.dueAt) : '')
  const [isMissing, setMissing] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const [wanted, end] = ['at', 'unpublishAt'].map((name) => parseSeoulInput(String(fields.get(name)))?.toISOString() ?? null)
    setMissing(!wanted && !end)
    if ((wanted || end) && (await scheduling.promise(wanted ?? null, end ?? null))) onDone()
  }
  const problem = isMissing ? words.missing : scheduling.refusal
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <p className="text-meta text-ink-2">{words.help}</p>
      <Field id="schedule-at" label={words.at}>
        {(links) => <input {...links} name="at" type="datetime-local" value={at} onChange={(event) => setAt(event.currentTarget.value)} className={controlClass} />}
      </Field>
      <div role="group" aria-label={words.quick} className="-mt-2 flex flex-wrap gap-1.5">
        {quickTimes(toSeoulInput(readAt)).map(({ name, input }) => (
          <button key={name} type="button" aria-pressed={at === input} onClick={() => setAt(input)} className={buttonClass('plain', 'aria-pressed:border-accent')}>{words.quickTimes[name]}</button>
        ))}
      </div>
      <Field id="schedule-unpublish-at" label={words.unpublishAt} hint={words.unpublishHint}>
        {(links) => <input {...links} name="unpublishAt" type="datetime-local" defaultValue={unpublish ? toSeoulInput(unpublish.dueAt) : ''} className={controlClass} />}
      </Field>
      <div role="alert" className="text-ui font-semibold text-alarm empty:hidden">{problem}</div>
      <button type="submit" disabled={scheduling.isBusy} className={buttonClass('primary')}>{scheduling.isBusy ? words.submitting : publish || unpublish ? words.change : words.submit}</button>
    </form>
  )
}
