'use client'

import { Dialog } from '@base-ui/react/dialog'
import { type FormEvent, useRef, useState } from 'react'
import { postToArticle } from '@/components/newsroom/ask-article'
import type { NameRequest } from '@/components/newsroom/revisions/revision-actions'
import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { longestRevisionName } from '@/domain/articles/revision'
import type { Saver } from './saver'

type SaveWithNameProps = { articleId: string; saver: Saver; isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** 이름 붙여 저장: a save point, and its name once the server has it. */
export function SaveWithName({ articleId, saver, isOpen, onOpenChange }: SaveWithNameProps) {
  const messages = useMessages()
  const words = messages.revisions
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')

  async function save(event: FormEvent) {
    event.preventDefault()
    const name = field.current?.value.trim() ?? ''
    if (name === '' || isBusy) return field.current?.focus()
    setBusy(true)
    setProblem(await saveAs(name))
    setBusy(false)
  }
  /** What stood in the way; null when it is done. */
  async function saveAs(name: string): Promise<string | null> {
    if (!(await saver.save('save'))) return words.notSaved
    const request: NameRequest = { revision: saver.version(), name }
    const answer = await postToArticle(articleId, 'revisions/name', { articleId, ...request }).catch(() => null)
    if (!answer?.ok) return answer ? sayProblem(messages, answer.problem) : words.notReached
    setSaid(words.savedWithName(name))
    onOpenChange(false)
    return null
  }

  return (
    <>
      <span role="status" className="sr-only">{said}</span>
      <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
        <Dialog.Portal>
          <Dialog.Backdrop className={dialogBackdropClass} />
          <Dialog.Popup initialFocus={field} className={`${dialogClass} max-w-sm`}>
            <form onSubmit={(event) => void save(event)} className="flex flex-col gap-4">
              <Dialog.Title className="text-list font-bold">{words.saveWithName}</Dialog.Title>
              <Field id="revision-name" label={words.name} problem={problem}>
                {(links) => <input {...links} ref={field} maxLength={longestRevisionName} placeholder={words.namePlaceholder} autoComplete="off" className={controlClass} />}
              </Field>
              <div className="flex justify-end gap-2">
                <Dialog.Close className={buttonClass('quiet')}>{words.cancel}</Dialog.Close>
                <button type="submit" disabled={isBusy} className={buttonClass('primary')}>{messages.editor.saving.save}</button>
              </div>
            </form>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  )
}
