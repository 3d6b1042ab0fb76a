'use client'

import { Dialog } from '@base-ui/react/dialog'
import type { FormEvent, ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'

type ExitDialogProps = { title: string; explain: readonly string[]; sendName: string; refusal: string | null; isBusy: boolean; onSend: () => void; onClose: () => void; children?: ReactNode }

/**
 * What every way out of an article asks with: what will happen, what it needs to know, and what stood in the way. A click beside it would
 * throw away what was written and does nothing; neither does the Escape that ends a Korean composition.
 */
export function ExitDialog({ title, explain, sendName, refusal, isBusy, onSend, onClose, children }: ExitDialogProps) {
  const { exits } = useMessages()
  function submit(event: FormEvent) {
    event.preventDefault()
    onSend()
  }
  return (
    <Dialog.Root open disablePointerDismissal onOpenChange={(isOpen, { event }) => !isOpen && !isBusy && !isComposing(event) && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup className={`${dialogClass} max-w-lg`}>
          <form onSubmit={submit} noValidate className="flex flex-col gap-4">
            <Dialog.Title className="text-list font-bold">{title}</Dialog.Title>
            <Dialog.Description render={<div />} className="text-ui text-ink-2">
              {explain.length === 1 ? explain[0] : <ul className="list-disc space-y-1 pl-5">{explain.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
            </Dialog.Description>
            {children}
            <div role="alert" className="text-ui font-semibold text-alarm empty:hidden">{refusal}</div>
            <div className="flex justify-end gap-2">
              <Dialog.Close disabled={isBusy} className={buttonClass('quiet')}>{exits.cancel}</Dialog.Close>
              <button type="submit" aria-disabled={isBusy} className={buttonClass('primary')}>{isBusy ? exits.sending : sendName}</button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function isComposing(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.isComposing || event.keyCode === 229)
}
