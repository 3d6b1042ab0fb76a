'use client'

import { Dialog } from '@base-ui/react/dialog'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { ContrastFigures } from './contrast-figures.client'
import { lookWith, readTyped } from './free-colour'
import type { ToneKind, UsedTone } from './recent-tones'

type FreeColourDialogProps = {
  editor: Editor
  mark: ToneKind
  prefix: 'tone' | 'mark'
  name: string
  tones: Record<string, string>
  onPaint: (used: UsedTone) => void
  onClose: () => void
}

/** Any colour, with what readers will make of it: its contrast in both themes, and the tone in which they will see it. */
export function FreeColourDialog({ editor, mark, prefix, name, tones, onPaint, onClose }: FreeColourDialogProps) {
  const { freeColour: say } = useMessages().editor
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(() => startingColour(editor, mark))
  const typed = readTyped(mark, text)
  const used = typed.kind === 'colour' ? typed.used : null
  const seen = used ? (tones[used.tone] ?? used.tone) : ''
  const paint = (chosen: UsedTone) => {
    onPaint(chosen)
    onClose()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (used) paint(used)
    else field.current?.focus()
  }

  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup initialFocus={field} finalFocus={() => editor.view.dom} className={`${dialogClass} max-w-md`}>
          <form noValidate onSubmit={submit} className="flex flex-col gap-4">
            <Dialog.Title className="text-list font-bold">{say.title(name)}</Dialog.Title>
            <div className="grid grid-cols-[auto_1fr] items-start gap-3">
              <label className="flex flex-col gap-1 text-meta font-semibold">
                {say.pick}
                <input type="color" value={used?.raw ?? '#000000'} onChange={(event) => setText(event.currentTarget.value)} className="h-9 w-14 cursor-pointer rounded-md border border-control bg-paper p-1" />
              </label>
              <Field id="free-colour" label={say.hex} problem={typed.kind === 'colour' ? null : say[typed.kind]}>
                {(links) => <input {...links} ref={field} value={text} onChange={(event) => setText(event.currentTarget.value)} spellCheck={false} autoComplete="off" className={controlClass} />}
              </Field>
            </div>
            {used && <ContrastFigures rows={[{ name: say.chosen(used.raw), look: lookWith(editor, mark, used.raw) }, { name: say.seen(seen), look: lookWith(editor, mark, used.tone) }]} />}
            {used && (
              <p className="text-ui">
                <span aria-hidden className={`swatch ${prefix}-${used.tone} mr-2`}>{say.sample}</span>
                {say.readers(seen)}
              </p>
            )}
            <div className="flex flex-wrap justify-end gap-2">
              <Dialog.Close className={buttonClass('quiet')}>{say.cancel}</Dialog.Close>
              {used && <button type="button" onClick={() => paint({ tone: used.tone, raw: null })} className={buttonClass('plain')}>{say.useTone(seen)}</button>}
              <button type="submit" className={buttonClass('primary')}>{say.apply}</button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The free colour at the cursor, else one to begin with. */
function startingColour(editor: Editor, mark: ToneKind): string {
  const raw: unknown = editor.isActive(mark) ? editor.getAttributes(mark).raw : null
  return typeof raw === 'string' ? raw.slice(0, 7) : mark === 'tone' ? '#1a5490' : '#ffe066'
}
