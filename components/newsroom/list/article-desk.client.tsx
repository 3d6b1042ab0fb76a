'use client'

import { type ReactNode, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { useHydrated } from '@/components/ui/use-hydrated'
import { BulkBar } from './bulk-bar.client'
import { BulkNotice } from './bulk-notice.client'
import type { ListChoices } from './list-choices'
import { useBulk } from './use-bulk'
import { useListSelection } from './use-list-selection'

type ArticleDeskProps = { choices: ListChoices; /** How many there are, as a sentence. */ count: string; /** The list, made by the server. */ children: ReactNode }

/** The list with what a keyboard and a selection make of it. Without script it is the list alone. */
export function ArticleDesk({ choices, count, children }: ArticleDeskProps) {
  const list = useRef<HTMLDivElement>(null)
  const { lists: { select } } = useMessages()
  const { selected, checkAll } = useListSelection(list)
  const bulk = useBulk(() => checkAll(false))
  const isHydrated = useHydrated()
  return (
    <>
      <BulkNotice notice={bulk.notice} isBusy={bulk.isBusy} onSend={(request) => void bulk.send(request)} onClose={bulk.dismiss} />
      <div className="flex flex-wrap items-center gap-x-3 text-meta text-ink-2">
        <p>{count}</p>
        <button type="button" disabled={!isHydrated} onClick={() => checkAll(true)} className={buttonClass('quiet')}>{select.all}</button>
        <p className="max-md:hidden">{select.keys}</p>
      </div>
      <div ref={list}>{children}</div>
      {selected.length > 0 && <BulkBar selected={selected} choices={choices} isBusy={bulk.isBusy} onSend={(request) => void bulk.send(request)} onSelectNone={() => checkAll(false)} />}
    </>
  )
}
