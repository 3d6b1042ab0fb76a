'use client'

import { Dialog } from '@base-ui/react/dialog'
import type { FormEvent, ReactNode, RefObject } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'

type StepDialogProps = { title: string; submit: string; isOpen: boolean; isBusy: boolean; initialFocus: RefObject<HTMLElement | null>; onSubmit: () => void; onClose: () => void; children: ReactNode }

/** A small form over the page for one step. Stays open, with all that was written, until the step is done. */
export function StepDialog({ title, submit, isOpen, isBusy, initialFocus, onSubmit, onClose, children }: StepDialogProps) {
  const { way: words } = useMessages()
  function send(event: FormEvent) {
    event.preventDefault()
    if (!isBusy) onSubmit()
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup initialFocus={initialFocus} className={`${dialogClass} max-w-md`}>
          <form onSubmit={send} className="flex flex-col gap-4">
            <Dialog.Title className="text-list font-bold">{title}</Dialog.Title>
            {children}
            <div className="flex justify-end gap-2">
              <Dialog.Close className={buttonClass('quiet')}>{words.cancel}</Dialog.Close>
              <button type="submit" disabled={isBusy} className={buttonClass('primary')}>{isBusy ? words.busy : submit}</button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
