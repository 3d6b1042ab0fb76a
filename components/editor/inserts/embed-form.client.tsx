'use client'

import { Dialog } from '@base-ui/react/dialog'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { insertEmbed } from '../insert-commands'
import { runCommand } from '../run-command'
import { embedProviderList, readEmbedAddress } from './embed-address'

/** Asks for the address of a video or post and says at once whose it is, or who may be shown. */
export function EmbedForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { embed: say } = useMessages().tools
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const address = useRef<HTMLInputElement>(null)
  const title = useRef<HTMLInputElement>(null)
  const known = readEmbedAddress(typed)

  function judge(value: string) {
    setTyped(value)
    // While an address is typed it is not wrong yet; pasted ones are whole.
    if (readEmbedAddress(value) || !/^\s*https?:\/\/\S+\.\S+\/\S/i.test(value)) setProblem(null)
    else setProblem(say.unknown(embedProviderList))
  }
  function insert(event: FormEvent) {
    event.preventDefault()
    const command = known && insertEmbed(known.url, title.current?.value.trim().normalize('NFC') ?? '')
    if (!command) {
      setProblem(say.unknown(embedProviderList))
      address.current?.focus()
    } else if (command(editor.can().chain()).run()) {
      onClose()
      runCommand(editor, command)
    } else setProblem(say.refused)
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup initialFocus={address} finalFocus={() => editor.view.dom} className={`${dialogClass} max-w-lg`}>
          <Dialog.Title className="text-list font-bold">{say.title}</Dialog.Title>
          <form noValidate onSubmit={insert} className="mt-4 flex flex-col gap-4">
            <Field id="embed-address" label={say.address} hint={say.addressHint} problem={problem}>
              {(links) => <input {...links} ref={address} type="url" inputMode="url" autoComplete="off" spellCheck={false} onInput={(event) => judge(event.currentTarget.value)} className={controlClass} />}
            </Field>
            <p role="status" className="text-meta text-ink-2 empty:hidden">{known ? say.known(known.provider) : ''}</p>
            <Field id="embed-title" label={say.what} hint={say.whatHint}>
              {(links) => <input {...links} ref={title} maxLength={300} autoComplete="off" className={controlClass} />}
            </Field>
            <div className="flex justify-end gap-2">
              <Dialog.Close className={buttonClass('quiet')}>{say.cancel}</Dialog.Close>
              <button type="submit" className={buttonClass('primary')}>{say.insert}</button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
