'use client'

import { buttonClass } from '@/components/ui/button-class'
import { useCalendarWords } from './calendar-words.client'
import type { Moves } from './use-moves'

/** What became of the last move, and the way back. `of`: only where that was of this article. */
export function MoveNotice({ moves: { notice: last, isBusy, dismiss }, of, className = '' }: { moves: Moves; of?: string; className?: string }) {
  const calendar = useCalendarWords()
  const notice = of === undefined || last?.of === of ? last : null
  const undo = notice?.undo
  return (
    <div className={notice ? `flex items-center gap-2 rounded-md border border-rule bg-paper px-3 py-1.5 text-ui ${className}` : 'sr-only'}>
      <p role="status" className="min-w-0 font-semibold empty:hidden">{notice?.kind === 'done' ? notice.text : ''}</p>
      <p role="alert" className="min-w-0 font-semibold text-alarm empty:hidden">{notice?.kind === 'problem' ? notice.text : ''}</p>
      {undo && <button type="button" disabled={isBusy} onClick={undo} className={buttonClass('plain')}>{calendar.undo}</button>}
      {notice && <button type="button" onClick={dismiss} className={buttonClass('quiet', 'ml-auto')}>{calendar.close}</button>}
    </div>
  )
}
