'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import { NewLink } from './new-link.client'
import { PreviewLinkList } from './preview-link-list.client'
import { usePreviewLinks } from './use-preview-links'

/** Links for people without an account: made, copied, seen, taken back. */
export function ShareDialog({ articleId, onClose }: { articleId: string; onClose: () => void }) {
  const { previews } = useMessages()
  const desk = usePreviewLinks(articleId)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup className={`${dialogClass} flex max-w-lg flex-col gap-5`}>
          <div>
            <div className="flex items-center justify-between gap-4">
              <Dialog.Title className="text-list font-bold">{previews.share}</Dialog.Title>
              <Dialog.Close aria-label={previews.closeShare} className={buttonClass('quiet', 'w-9 px-0')}><X size={18} aria-hidden /></Dialog.Close>
            </div>
            <Dialog.Description className="mt-1 text-ui text-ink-2">{previews.shareHelp}</Dialog.Description>
          </div>
          <NewLink made={desk.made} isBusy={desk.isBusy} onMake={(days, note) => void desk.make(days, note)} />
          <div role="alert" className="text-ui font-semibold text-alarm empty:hidden">{desk.refusal}</div>
          <PreviewLinkList links={desk.links} isStuck={desk.refusal !== null} isBusy={desk.isBusy} onTakeBack={(linkId) => void desk.takeBack(linkId)} onAgain={() => void desk.load()} />
          <span role="status" className="sr-only">{desk.said}</span>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
