'use client'

import { useRef, useState } from 'react'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { exitLimits } from '@/domain/articles/exit-limits'
import { ExitDialog } from './exit-dialog.client'
import { useExit } from './use-exit'

type WithdrawDialogProps = { articleId: string; save: () => Promise<boolean>; onDone: () => void; onClose: () => void }

/** 기사 철회: what will happen, why, and what readers are told instead. */
export function WithdrawDialog({ articleId, save, onDone, onClose }: WithdrawDialogProps) {
  const { exits } = useMessages()
  const words = exits.withdrawal
  const exit = useExit({ articleId, route: 'withdraw', save, onDone })
  const reasonField = useRef<HTMLTextAreaElement>(null)
  const noticeField = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [notice, setNotice] = useState<string>(words.noticeDefault)
  const [showsHeadline, setShowsHeadline] = useState(false)
  const [isAsked, setAsked] = useState(false)
  function send() {
    setAsked(true)
    if (reason.trim() === '') return reasonField.current?.focus()
    if (notice.trim() === '') return noticeField.current?.focus()
    void exit.send({ reason, notice, showsHeadline })
  }
  return (
    <ExitDialog title={exits.withdraw} explain={words.explain} sendName={words.send} refusal={exit.refusal} isBusy={exit.isBusy} onSend={send} onClose={onClose}>
      <Field id="withdrawal-reason" label={words.reason} hint={words.reasonHint} problem={isAsked && reason.trim() === '' ? words.reasonMissing : null}>
        {(links) => <textarea {...links} ref={reasonField} rows={2} maxLength={exitLimits.reason} value={reason} onChange={(event) => setReason(event.target.value)} className={controlClass} />}
      </Field>
      <Field id="withdrawal-notice" label={words.notice} problem={isAsked && notice.trim() === '' ? words.noticeMissing : null}>
        {(links) => <textarea {...links} ref={noticeField} rows={3} maxLength={exitLimits.notice} value={notice} onChange={(event) => setNotice(event.target.value)} className={controlClass} />}
      </Field>
      <label className="flex min-h-9 items-center gap-2 text-ui">
        <input type="checkbox" checked={showsHeadline} onChange={(event) => setShowsHeadline(event.target.checked)} className="size-4 accent-accent" />
        {words.showsHeadline}
      </label>
    </ExitDialog>
  )
}
