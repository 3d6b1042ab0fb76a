'use client'

import { Dialog } from '@base-ui/react/dialog'
import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import type { FrontDifference } from '@/domain/front/compare-layouts'
import { useState } from 'react'
import { postPublication } from './ask-front'
import { useFront } from './front-context'
import { sayDifference } from './say-front'

type PublishDialogProps = { staffId: string; differences: FrontDifference[]; isOpen: boolean; onOpenChange: (isOpen: boolean) => void; onPublished: (version: number) => void }

/** What publishing changes for readers, said before it is done. What is not saved yet is saved first. */
export function PublishDialog({ staffId, differences, isOpen, onOpenChange, onPublished }: PublishDialogProps) {
  const messages = useMessages()
  const { words, sections, articles, draft } = useFront()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function publish() {
    setBusy(true)
    setProblem(null)
    const said = await send().catch(() => words.unreachable)
    setBusy(false)
    setProblem(said)
  }
  /** Answers what went wrong, null when readers have it. */
  async function send(): Promise<string | null> {
    const saved = await draft.save()
    if (saved === null) return words.state.failed
    const outcome = await postPublication(saved, staffId)
    if (!outcome.ok) return outcome.problem.code === 'version-conflict' ? words.conflict : sayProblem(messages, outcome.problem)
    onPublished(outcome.version)
    return null
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup className={`${dialogClass} max-w-lg`}>
          <Dialog.Title className="text-rail font-bold">{words.publishTitle}</Dialog.Title>
          <Dialog.Description className="mt-1 text-ui text-ink-2">{words.publishLead}</Dialog.Description>
          <ul className="mt-3 max-h-[50dvh] divide-y divide-rule overflow-y-auto border-y border-rule" tabIndex={0} aria-label={words.publishLead}>
            {differences.map((difference, at) => <li key={at} className="py-1.5 text-ui">{sayDifference({ words, sections, articles }, difference)}</li>)}
          </ul>
          <div role="alert" className="mt-3 text-ui font-semibold text-alarm empty:hidden">{problem}</div>
          <div className="mt-4 flex justify-end gap-2">
            <Dialog.Close className={buttonClass('quiet')}>{words.close}</Dialog.Close>
            <button type="button" disabled={isBusy} onClick={() => void publish()} className={buttonClass('primary')}>{isBusy ? words.publishing : words.publish}</button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
