'use client'

import { X } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import type { BarEntry } from '@/domain/front/layout'
import { BarForm } from './bar-form.client'
import { useFront } from './front-context'
import { headlineOf } from './say-front'

/** The lines over the front, each with its start and end, and what may come up by itself. */
export function BarEditor() {
  const { words, draft } = useFront()
  const [isAdding, setAdding] = useState(false)
  const { bar, autoBreaking } = draft.layout
  return (
    <section aria-labelledby="front-bar" className="flex flex-col gap-2 border-t-2 border-rule-strong pt-1.5">
      <h2 id="front-bar" className="text-rail font-bold">{words.bar}</h2>
      <p className="text-meta text-ink-2">{words.barLead}</p>
      <ul>{bar.map((entry) => <Line key={entry.id} entry={entry} />)}</ul>
      <label className="flex items-center gap-2 text-ui">
        <input type="checkbox" checked={autoBreaking} onChange={(event) => draft.edit({ kind: 'auto-breaking', isOn: event.currentTarget.checked })} className="size-4 shrink-0 accent-accent" />
        {words.barAuto}
      </label>
      {isAdding ? <BarForm onDone={() => setAdding(false)} /> : <button type="button" onClick={() => setAdding(true)} className={buttonClass('plain', 'self-start')}>{words.barAdd}</button>}
    </section>
  )
}

function Line({ entry }: { entry: BarEntry }) {
  const { words, articles, draft, sayMoment, say } = useFront()
  const [now] = useState(() => Date.now())
  const text = entry.text || headlineOf(words, articles, entry.articleId)
  const state = Date.parse(entry.end) <= now ? 'over' : Date.parse(entry.start) > now ? 'before' : 'on'
  function remove() {
    draft.edit({ kind: 'remove-line', id: entry.id })
    say(words.differences['line-removed'](text))
  }
  return (
    <li className="flex items-center gap-2 border-t border-rule py-1">
      <div className="min-w-0 grow">
        <p className="truncate text-ui-2 font-semibold">{text}</p>
        <p className="tabular flex flex-wrap gap-x-2 text-meta text-ink-2"><span className={state === 'on' ? 'font-semibold text-alarm' : undefined}>{words.barStates[state]}</span><span>{words.barSpan(sayMoment(entry.start), sayMoment(entry.end))}</span></p>
      </div>
      <button type="button" aria-label={words.barRemove(text)} onClick={remove} className={buttonClass('quiet', 'w-9 px-0')}><X size={16} aria-hidden /></button>
    </li>
  )
}
