'use client'

import { Popover } from '@base-ui/react/popover'
import { useRouter } from 'next/navigation'
import { startTransition, useActionState, useEffect, useEffectEvent, useRef, useState } from 'react'
import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { popupClass } from '@/components/ui/menu-class'
import { longestRevisionName } from '@/domain/articles/revision'
import type { NameAction } from './revision-actions'

type NameFormProps = { articleId: string; revisionId: string; title: string; name: string | null; action: NameAction }

/** Names a revision in place, or gives it another name. */
export function NameForm({ articleId, revisionId, title, name, action }: NameFormProps) {
  const messages = useMessages()
  const words = messages.revisions
  const [isOpen, setOpen] = useState(false)
  const [state, submit, isBusy] = useActionState(action, null)
  const field = useRef<HTMLInputElement>(null)
  const router = useRouter()
  const close = useEffectEvent(() => {
    setOpen(false)
    router.refresh()
  })
  useEffect(() => {
    if (state?.ok) startTransition(() => close())
  }, [state])

  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger aria-label={name === null ? words.giveNameOf(title) : words.renameOf(title)} className={buttonClass('quiet')}>{name === null ? words.giveName : words.rename}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="end" className="z-50">
          <Popover.Popup initialFocus={field} aria-label={words.giveNameOf(title)} className={`${popupClass} w-80 max-w-[calc(100vw-1rem)] p-3`}>
            <form action={submit} className="flex flex-col gap-3">
              <input type="hidden" name="articleId" value={articleId} />
              <input type="hidden" name="revisionId" value={revisionId} />
              <Field id={`name-${revisionId}`} label={words.name} hint={words.nameHint} problem={state?.ok === false ? sayProblem(messages, state.problem) : null}>
                {(links) => <input {...links} ref={field} name="name" defaultValue={name ?? ''} maxLength={longestRevisionName} placeholder={words.namePlaceholder} autoComplete="off" className={controlClass} />}
              </Field>
              <div className="flex justify-end gap-2">
                <Popover.Close className={buttonClass('quiet')}>{words.cancel}</Popover.Close>
                <button type="submit" disabled={isBusy} className={buttonClass('plain')}>{words.saveName}</button>
              </div>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
