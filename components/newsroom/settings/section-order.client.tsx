'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { RowHandle, RowHere, rowClass } from '@/components/newsroom/rows/row-handle.client'
import { type RowWords, useRowMoving } from '@/components/newsroom/rows/use-row-moving'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { Lang } from '@/messages'
import { rows as english } from '@/messages/en/rows'
import { rows as korean } from '@/messages/ko/rows'
import type { SettingsAction } from './settings-state'
import { StepForm } from './step-form'
import { useSectionOrder } from './use-section-order'

type Row = { id: string; name: string; /** Names of the two buttons that move it. */ up: string; down: string; head: ReactNode; body: ReactNode }
type SectionOrderProps = { rows: Row[]; move: (form: FormData) => Promise<void>; place: SettingsAction; lang: Lang }

const wordsIn: Record<Lang, RowWords> = { ko: korean, en: english }

/** Sections in the paper's order: moved by dragging, by keys, and without a script by their buttons. */
export function SectionOrder({ rows, move, place, lang }: SectionOrderProps) {
  const words = wordsIn[lang]
  const isHydrated = useHydrated()
  const [said, setSaid] = useState('')
  const byId = new Map(rows.map((row) => [row.id, row]))
  const nameOf = (id: string) => words.kinds.section(byId.get(id)?.name ?? '')
  const { ids, send, problem } = useSectionOrder({ saved: rows.map(({ id }) => id), place, sayRefusal: (id, why) => words.notMoved(nameOf(id), why) })
  const moving = useRowMoving({ ids, words, nameOf, say: setSaid, onMove: send })
  const { order, held, drag, moveTo } = moving

  const step = (id: string, to: number) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    moveTo(id, to, event.currentTarget.querySelector('button'))
  }
  return (
    <div className="flex flex-col gap-2">
      {isHydrated && <p id="section-move-help" className="text-meta text-ink-2">{words.help}</p>}
      <ul className="flex flex-col divide-y divide-rule border-y border-rule">
        {order.map((id) => byId.get(id)).map((row, at) => row && (
          <li key={row.id} {...drag.zone(row.id)} className={`flex flex-col gap-1 py-1.5 ${rowClass(row.id, moving)}`}>
            <div className="flex items-center gap-2">
              {isHydrated && rows.length > 1 && <RowHandle id={row.id} moving={moving} helpId="section-move-help" />}
              <p {...(isHydrated && drag.handle(row.id))} className={`min-w-0 grow text-ui-2 ${isHydrated ? 'cursor-grab' : ''}`}>{row.head}</p>
              <RowHere id={row.id} moving={moving} />
              <StepForm action={move} fields={{ id: row.id, direction: 'up' }} label={row.up} isDisabled={at === 0 || held !== null} onSubmit={step(row.id, at - 1)}><ArrowUp size={16} aria-hidden /></StepForm>
              <StepForm action={move} fields={{ id: row.id, direction: 'down' }} label={row.down} isDisabled={at === rows.length - 1 || held !== null} onSubmit={step(row.id, at + 1)}><ArrowDown size={16} aria-hidden /></StepForm>
            </div>
            {row.body}
          </li>
        ))}
      </ul>
      <p role="alert" className="text-ui font-semibold text-alarm empty:hidden">{problem}</p>
      <div role="status" aria-live="assertive" className="sr-only">{said}</div>
    </div>
  )
}
