'use client'

import { type FormEvent, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { isSafeHref } from '@/domain/document/safe-url'
import { type BarEntry, longestBarText, mostBarEntries } from '@/domain/front/layout'
import { parseSeoulInput, toSeoulInput } from '@/lib/korean-time'
import { findForFront } from './ask-front'
import { useFront } from './front-context'

type BarProblem = 'article' | 'words' | 'times' | 'address' | 'full'

/** In ms: how long a line stands when nobody says otherwise. */
const usual = 2 * 3_600_000

/** A new line: an article by its number, or words with an address, from when until when. */
export function BarForm({ onDone }: { onDone: () => void }) {
  const { words, draft, know, say } = useFront()
  const [problem, setProblem] = useState<BarProblem | null>(null)
  const [from] = useState(() => Date.now())

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const field = (name: string) => String(form.get(name) ?? '').trim()
    const entry = await lineOf({ text: field('text'), number: field('number').replace(/^#/, ''), href: field('href'), start: field('start'), end: field('end') })
    if (typeof entry === 'string') return setProblem(entry)
    draft.edit({ kind: 'put-line', entry })
    say(words.barAdded)
    onDone()
  }

  async function lineOf(asked: Record<'text' | 'number' | 'href' | 'start' | 'end', string>): Promise<BarEntry | BarProblem> {
    if (draft.layout.bar.length >= mostBarEntries) return 'full'
    const [start, end] = [parseSeoulInput(asked.start), parseSeoulInput(asked.end)]
    if (!start || !end || start >= end) return 'times'
    const span = { id: crypto.randomUUID(), text: asked.text, start: start.toISOString(), end: end.toISOString() }
    if (asked.number !== '') {
      const found = await findForFront(asked.number, AbortSignal.timeout(10_000)).catch(() => [])
      const article = found.find(({ number }) => String(number) === asked.number)
      if (!article) return 'article'
      know([article])
      return { ...span, articleId: article.id, href: null }
    }
    if (asked.text === '' || asked.href === '') return 'words'
    return /^(\/|https?:)/.test(asked.href) && isSafeHref(asked.href) ? { ...span, articleId: null, href: asked.href } : 'address'
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex max-w-xl flex-col gap-3 border-l-2 border-rule py-2 pl-4">
      <Field id="bar-number" label={words.barNumber}>{(links) => <input {...links} name="number" inputMode="numeric" autoComplete="off" className={controlClass} />}</Field>
      <Field id="bar-text" label={words.barText} hint={words.barTextHint}>{(links) => <input {...links} name="text" maxLength={longestBarText} autoComplete="off" className={controlClass} />}</Field>
      <Field id="bar-href" label={words.barHref}>{(links) => <input {...links} name="href" inputMode="url" autoComplete="off" className={controlClass} />}</Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id="bar-start" label={words.barStart}>{(links) => <input {...links} name="start" type="datetime-local" defaultValue={toSeoulInput(new Date(from))} className={controlClass} />}</Field>
        <Field id="bar-end" label={words.barEnd}>{(links) => <input {...links} name="end" type="datetime-local" defaultValue={toSeoulInput(new Date(from + usual))} className={controlClass} />}</Field>
      </div>
      <div role="alert" className="text-ui font-semibold text-alarm empty:hidden">{problem && words.barProblems[problem]}</div>
      <div className="flex gap-2">
        <button type="submit" className={buttonClass('plain')}>{words.barSave}</button>
        <button type="button" onClick={onDone} className={buttonClass('quiet')}>{words.close}</button>
      </div>
    </form>
  )
}
