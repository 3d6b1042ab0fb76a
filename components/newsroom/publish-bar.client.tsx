'use client'

import { type FormEvent, startTransition, useActionState, useEffect, useEffectEvent, useState } from 'react'
import type { Saver } from '@/components/editor/saver'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { PublishAction, PublishState } from './action-state'

type PublishBarProps = {
  articleId: string
  /** Version that the page was made with; with JavaScript the saver knows a newer one. */
  baseVersion: number
  isLive: boolean
  /** False when readers see exactly this text. */
  hasChanges: boolean
  saver: Saver
  publishAction: PublishAction
  onAnswer: (answer: NonNullable<PublishState> | 'unsaved') => void
}

/**
 * 발행. A form that works before JavaScript has loaded; with it, what is not saved yet is saved first, and that version is published.
 */
export function PublishBar({ articleId, baseVersion, isLive, hasChanges, saver, publishAction, onAnswer }: PublishBarProps) {
  const { publish } = useMessages().newsroom
  const [answer, submit, isPublishing] = useActionState(publishAction, null)
  const [isSaving, setSaving] = useState(false)
  const isBusy = isSaving || isPublishing

  const tell = useEffectEvent(onAnswer)
  useEffect(() => {
    if (answer) tell(answer)
  }, [answer])

  async function saveThenPublish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (isBusy) return
    setSaving(true)
    const isSaved = await saver.save()
    setSaving(false)
    if (!isSaved) return onAnswer('unsaved')
    form.set('baseVersion', String(saver.version()))
    startTransition(() => submit(form))
  }

  return (
    <form action={submit} onSubmit={(event) => void saveThenPublish(event)}>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="baseVersion" value={baseVersion} />
      <button type="submit" disabled={isBusy || !hasChanges} title={hasChanges ? undefined : publish.upToDate} className={buttonClass('primary')}>
        {isBusy ? publish.publishing : isLive ? publish.publishAgain : publish.publish}
      </button>
    </form>
  )
}
