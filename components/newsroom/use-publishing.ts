import { type FormEvent, startTransition, useActionState, useEffect, useEffectEvent, useState } from 'react'
import type { Saver } from '@/components/editor/saver'
import type { Problem } from '@/domain/problems'
import type { PublishAction, PublishState } from './action-state'

/** What publishing answered last; `unsaved` when it was not even tried because saving failed. */
export type PublishAnswer = NonNullable<PublishState> | 'unsaved'

type PublishingOptions = {
  publishAction: PublishAction
  saver: Saver
  /** What readers see when the page opens; `version` null when that is not the newest text. */
  live: { path: string | null; version: number | null }
  onProblem: (problem: Problem) => void
}

/**
 * 발행 of one open article. The form works before JavaScript has loaded (its answer then comes with the page); with it, what is not
 * saved yet is saved first, and that version is published.
 */
export function usePublishing({ publishAction, saver, live: opened, onProblem }: PublishingOptions) {
  const [answered, submit, isPublishing] = useActionState(publishAction, null)
  const [isSaving, setSaving] = useState(false)
  const [isUnsaved, setUnsaved] = useState(false)
  const [dismissed, setDismissed] = useState<PublishState>(null)
  const [live, setLive] = useState(opened)

  // Derived while drawing, so that an answer that came with the page (before JavaScript) counts too; it outlives later refusals.
  const [heard, setHeard] = useState<PublishState>(null)
  if (answered !== heard) {
    setHeard(answered)
    if (answered?.ok) setLive({ path: answered.path, version: answered.version })
  }
  // What readers see has changed by another way: a promise was kept while the page was open.
  const [seen, setSeen] = useState(opened)
  if (opened.path !== seen.path || opened.version !== seen.version) {
    setSeen(opened)
    setLive(opened)
  }
  const pass = useEffectEvent((answer: NonNullable<PublishState>) => (answer.ok ? saver.adopt(answer.version) : onProblem(answer.problem)))
  useEffect(() => {
    if (answered) pass(answered)
  }, [answered])

  async function saveThenPublish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (isSaving || isPublishing) return
    setSaving(true)
    const isSaved = await saver.save()
    setSaving(false)
    setUnsaved(!isSaved)
    if (!isSaved) return
    form.set('baseVersion', String(saver.version()))
    startTransition(() => submit(form))
  }
  /** What stood in the way may just have been mended; the next try will tell. */
  function dismissRefusal() {
    setUnsaved(false)
    if (answered && !answered.ok) setDismissed(answered)
  }

  const answer: PublishAnswer | null = isUnsaved ? 'unsaved' : answered === dismissed ? null : answered
  return { answer, live, submit, saveThenPublish, dismissRefusal, isBusy: isSaving || isPublishing }
}
