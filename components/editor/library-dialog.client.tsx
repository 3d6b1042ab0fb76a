'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ComponentProps, useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import { LibraryBrowser } from './library-browser.client'
import type { LibraryPicture } from './send-picture'

type LibraryDialogProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onChoose: (made: LibraryPicture) => void
  /** Where the focus goes when it closes; else back to what opened it. */
  finalFocus?: ComponentProps<typeof Dialog.Popup>['finalFocus']
}

/** Choosing a picture that somebody uploaded before. Escape and the button close it without a choice. */
export function LibraryDialog({ isOpen, onOpenChange, onChoose, finalFocus }: LibraryDialogProps) {
  const { library } = useMessages().editor
  const search = useRef<HTMLInputElement>(null)
  function choose(made: LibraryPicture) {
    onChoose(made)
    onOpenChange(false)
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup initialFocus={search} finalFocus={finalFocus} className="fixed inset-x-0 top-[5dvh] z-50 mx-auto flex max-h-[90dvh] w-[min(56rem,calc(100vw-1.5rem))] flex-col gap-3 rounded-md border border-rule bg-paper p-4 text-ink shadow-popup outline-none">
          <div className="flex items-center justify-between gap-4">
            <Dialog.Title className="text-list font-bold">{library.title}</Dialog.Title>
            <Dialog.Close aria-label={library.close} className={buttonClass('quiet', 'w-9 px-0')}><X size={18} aria-hidden /></Dialog.Close>
          </div>
          <LibraryBrowser searchRef={search} onChoose={choose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
