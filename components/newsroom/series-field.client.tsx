'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { isComposing } from '@/components/editor/composition'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { limits } from '@/domain/articles/limits'
import { postToArticle } from './ask-article'
import { sayProblem } from './say-problem'

type Part = { name: string; part: number }
type SeriesFieldProps = { articleId: string; initial: Part | null; names: readonly string[]; mayChange: boolean }

/**
 * Which part of which series the article is: a name that is there or a new one, and a number, the next one unless it is written. Done by its
 * own button and apart from the text, as a notice is.
 */
export function SeriesField({ articleId, initial, names, mayChange }: SeriesFieldProps) {
  const messages = useMessages()
  const { series } = messages.newsroom
  const name = useRef<HTMLInputElement>(null)
  const part = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  async function set() {
    if (isBusy || !name.current || !part.current) return
    setBusy(true)
    setProblem(null)
    setSaid(null)
    const wanted = name.current.value.trim()
    const fields = { articleId, name: wanted || null, part: wanted && part.current.value ? Number(part.current.value) : null }
    const answer = await postToArticle<{ series: Part | null }>(articleId, 'series', fields).catch(() => null)
    if (answer?.ok) {
      part.current.value = answer.series ? String(answer.series.part) : ''
      name.current.value = answer.series?.name ?? ''
      setSaid(answer.series ? series.set(answer.series.name, answer.series.part) : series.none)
    } else setProblem(answer ? sayProblem(messages, answer.problem) : series.unreachable)
    setBusy(false)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    void set()
  }

  return (
    <div className="flex flex-col gap-1" onKeyDown={onKeyDown}>
      <Field id="article-series" label={series.label} hint={mayChange ? series.hint : undefined} problem={problem}>
        {(links) => (
          <div className="flex gap-2">
            <input {...links} ref={name} list="series-names" disabled={!mayChange} defaultValue={initial?.name} maxLength={limits.series} placeholder={mayChange ? series.placeholder : undefined} autoComplete="off" className={controlClass} />
            <input ref={part} type="number" min={1} max={100_000} disabled={!mayChange} aria-label={series.part} defaultValue={initial?.part} placeholder={series.part} className={`${controlClass} max-w-18`} />
            <datalist id="series-names">{names.map((known) => <option key={known} value={known} />)}</datalist>
          </div>
        )}
      </Field>
      {mayChange && <button type="button" onClick={() => void set()} className={buttonClass('plain', 'self-start')}>{series.apply}</button>}
      <p role="status" className="text-meta font-semibold empty:hidden">{said}</p>
    </div>
  )
}
