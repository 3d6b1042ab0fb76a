'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import { shortcutText, useIsMac } from '../shortcut-text'
import { keysOn } from './desk-shortcuts'
import { sameThings, shortcutGroups } from './shortcut-groups'

/** Every shortcut by group, as this keyboard names the keys. */
export function ShortcutsHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const messages = useMessages()
  const { shortcuts: say } = messages.tools
  const isMac = useIsMac()
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup className={`${dialogClass} max-w-3xl`}>
          <div className="flex items-center justify-between gap-4">
            <Dialog.Title className="text-list font-bold">{say.title}</Dialog.Title>
            <Dialog.Close aria-label={say.close} className={buttonClass('quiet', 'w-9 px-0')}><X size={18} aria-hidden /></Dialog.Close>
          </div>
          <Dialog.Description className="mt-1 text-meta text-ink-2">{say.help}</Dialog.Description>
          <div className="mt-4 gap-10 sm:columns-2">
            {shortcutGroups(messages).map((group) => (
              <section key={group.name} aria-label={group.name} className="mb-6 break-inside-avoid">
                <h3 className="border-b border-rule-strong pb-1 text-ui font-bold">{group.name}</h3>
                <dl className="text-ui">
                  {sameThings(group).map(({ name, shortcuts }) => (
                    <div key={name} className="flex min-h-8 items-center justify-between gap-4 border-b border-rule py-1">
                      <dt>{name}</dt>
                      <dd className="flex shrink-0 gap-2">
                        {shortcuts.map((shortcut) => <kbd key={shortcut.keys} className="font-sans text-meta tabular-nums text-ink-2">{shortcutText(keysOn(shortcut, isMac), isMac)}</kbd>)}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
