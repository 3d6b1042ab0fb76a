'use client'

import { Popover } from '@base-ui/react/popover'
import type { Editor } from '@tiptap/core'
import { Link2 } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { popupClass } from '@/components/ui/menu-class'
import { toSafeHref } from '@/domain/document/safe-url'
import { linkCommand } from './link-command'
import { ToolButton } from './tool-button.client'
import { useReturnFocus } from './use-return-focus'

type LinkPopoverProps = { editor: Editor; isLink: boolean; isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** The address of a link: asked in place, refused in place when it is not safe. */
export function LinkPopover({ editor, isLink, isOpen, onOpenChange }: LinkPopoverProps) {
  const { link, toolbar } = useMessages().editor
  const { choose, finalFocus } = useReturnFocus(editor)
  const [isRefused, setRefused] = useState(false)
  const address = useRef<HTMLInputElement>(null)

  function change(nextOpen: boolean) {
    setRefused(false)
    onOpenChange(nextOpen)
  }
  function apply(event: FormEvent) {
    event.preventDefault()
    const href = toSafeHref(address.current?.value ?? '')
    if (href === null) return setRefused(true)
    choose(linkCommand(editor, href))
    change(false)
  }
  function remove() {
    choose((chain) => chain.extendMarkRange('link').unsetMark('link'))
    change(false)
  }

  return (
    <Popover.Root open={isOpen} onOpenChange={change}>
      <ToolButton name={toolbar.link} keys="Mod+K" isPressed={isLink} trigger={<Popover.Trigger />}>
        <Link2 size={18} aria-hidden />
      </ToolButton>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className="z-50">
          <Popover.Popup initialFocus={address} finalFocus={finalFocus} aria-label={link.title} className={`${popupClass} w-80 max-w-[calc(100vw-1rem)] p-3`}>
            <form noValidate onSubmit={apply} className="flex flex-col gap-3">
              <Field id="link-address" label={link.address} problem={isRefused ? link.unsafe : null}>
                {(links) => <input {...links} ref={address} defaultValue={isLink ? String(editor.getAttributes('link').href) : ''} placeholder={link.placeholder} inputMode="url" autoComplete="off" spellCheck={false} className={controlClass} />}
              </Field>
              <div className="flex justify-end gap-2">
                {isLink && <button type="button" onClick={remove} className={buttonClass('quiet')}>{link.remove}</button>}
                <button type="submit" className={buttonClass('plain')}>{link.apply}</button>
              </div>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
