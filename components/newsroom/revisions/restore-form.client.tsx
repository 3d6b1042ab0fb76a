'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useEffectEvent, useState } from 'react'
import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { RestoreAction, RestoreState } from './revision-actions'

type RestoreFormProps = { articleId: string; revisionId: string; title: string; baseVersion: number; action: RestoreAction; look: 'quiet' | 'primary' }

/**
 * 되살리기, without asking first: what the article said until now stays in the history, and 되돌리기 brings it back. Works before JavaScript;
 * with it, the page around shows the new revision at once.
 */
export function RestoreForm({ articleId, revisionId, title, baseVersion, action, look }: RestoreFormProps) {
  const messages = useMessages()
  const words = messages.revisions
  const [state, submit, isBusy] = useActionState(action, null)
  // What the last restoring put aside; null once it has been taken back.
  const [undo, setUndo] = useState<{ id: string; version: number } | null>(null)
  const [heard, setHeard] = useState<RestoreState>(null)
  if (state !== heard) {
    setHeard(state)
    if (state?.ok) setUndo(undo || state.replacedId === null ? null : { id: state.replacedId, version: state.version })
  }
  const router = useRouter()
  const refresh = useEffectEvent(() => router.refresh())
  useEffect(() => {
    // Also when somebody saved meanwhile: the next press then knows their version.
    if (state?.ok || state?.problem.code === 'version-conflict') refresh()
  }, [state])

  const said = state === null ? null : !state.ok ? (state.problem.code === 'version-conflict' ? words.savedMeanwhile : sayProblem(messages, state.problem)) : state.replacedId === null ? words.sameAlready : undo ? `${words.restored} ${words.restoredKeeps}` : words.undone
  return (
    <form action={submit} className="contents">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="revisionId" value={undo?.id ?? revisionId} />
      <input type="hidden" name="baseVersion" value={undo?.version ?? baseVersion} />
      <button type="submit" disabled={isBusy} aria-label={undo ? undefined : words.restoreOf(title)} className={buttonClass(undo ? 'plain' : look)}>{isBusy ? words.restoring : undo ? words.undo : words.restore}</button>
      <span role={state?.ok === false ? 'alert' : 'status'} className={said ? `w-full text-ui font-semibold ${state?.ok === false ? 'text-alarm' : ''}` : 'sr-only'}>
        {said} {state?.ok && undo && <a href={`/admin/articles/${articleId}`} className="text-accent underline underline-offset-4">{words.toEditor}</a>}
      </span>
    </form>
  )
}
