'use client'

import { Dialog } from '@base-ui/react/dialog'
import { SignInForm } from '@/components/newsroom/sign-in-form.client'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'

type SignInAgainProps = { isOpen: boolean; email: string; onClose: () => void; onSignedIn: () => void }

/** Signing in again over the page, when the session has ended: nobody has to leave the text for it. */
export function SignInAgain({ isOpen, email, onClose, onSignedIn }: SignInAgainProps) {
  const { signInAgain } = useMessages().editor
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup className={`${dialogClass} max-w-sm`}>
          <Dialog.Title className="text-list font-bold">{signInAgain.title}</Dialog.Title>
          <Dialog.Description className="mt-1 mb-4 text-ui text-ink-2">{signInAgain.help}</Dialog.Description>
          <SignInForm email={email} onSignedIn={onSignedIn} />
          <Dialog.Close className={buttonClass('quiet', 'mt-2 w-full')}>{signInAgain.later}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
