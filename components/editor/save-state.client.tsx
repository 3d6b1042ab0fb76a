'use client'

import { Check, CloudOff, GitCompareArrows, KeyRound, LoaderCircle, PencilLine, TriangleAlert, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { sayProblem } from '@/components/newsroom/say-problem'
import { useMessages } from '@/components/ui/lang.client'
import { formatSeoul, formatSeoulSeconds } from '@/lib/korean-time'
import type { BrowserMessages } from '@/messages/in-browser'
import type { SavingState } from './saving/saving-state'

const icons = { saved: Check, unsaved: PencilLine, saving: LoaderCircle, offline: CloudOff, conflict: GitCompareArrows, 'signed-out': KeyRound, 'other-person': UserRoundX, failed: TriangleAlert }

type SaveStateProps = {
  state: SavingState
  /** The save that this page was opened with, shown with its day. */
  openedAt: Date
  onCopy: () => Promise<void>
  onSignIn: () => void
  onCompare: () => void
}

/** The one place that says how safe the text is, and what to do where it is not. */
export function SaveState({ state, openedAt, onCopy, onSignIn, onCompare }: SaveStateProps) {
  const messages = useMessages()
  const [isCopied, setCopied] = useState(false)
  const Icon = icons[state.kind]
  const sentence = sayState(messages, state, openedAt)
  const { saving } = messages.editor
  const isCalm = state.kind === 'saved' || state.kind === 'unsaved' || state.kind === 'saving'
  // Words that only this window has: the writer needs a way to bring them to safety by hand.
  const mayCopy = state.kind === 'failed' || (state.kind === 'offline' && !state.isKept)
  return (
    <div className={isCalm ? 'flex min-w-0 items-center gap-1.5 text-meta text-ink-2 max-sm:order-4 max-sm:grow max-sm:basis-0 max-sm:pl-2' : 'order-last flex w-full items-start gap-1.5 text-ui font-semibold text-alarm'}>
      <Icon size={14} aria-hidden className={isCalm ? 'shrink-0' : 'mt-1 shrink-0'} />
      <p className="tabular empty:hidden" data-save-state={state.kind}>{isCalm ? sentence : null}</p>
      <div role="alert" className="empty:hidden">
        {!isCalm && (
          <p className="tabular">
            {sentence}{' '}
            {state.kind === 'signed-out' && <button type="button" onClick={onSignIn} className={linkClass}>{saving.signIn}</button>}
            {state.kind === 'other-person' && <button type="button" onClick={onSignIn} className={linkClass}>{saving.signInAsMe}</button>}{' '}
            {state.kind === 'other-person' && <button type="button" onClick={() => window.location.reload()} className={linkClass}>{saving.reload}</button>}
            {state.kind === 'conflict' && <button type="button" onClick={onCompare} className={linkClass}>{saving.compare}</button>}
            {mayCopy && <button type="button" onClick={() => void onCopy().then(() => setCopied(true))} className={linkClass}>{isCopied ? saving.copied : saving.copyBody}</button>}
          </p>
        )}
      </div>
      {/* Read out: results only, and only of what was asked for: an autosave every few seconds would drown the words. */}
      <span role="status" className="sr-only">{state.kind === 'saved' && state.at !== openedAt ? saving.done : ''}</span>
    </div>
  )
}

const linkClass = 'cursor-pointer underline'

function sayState(messages: BrowserMessages, state: SavingState, openedAt: Date): string {
  const { saving } = messages.editor
  switch (state.kind) {
    case 'saved': return saving.savedAt(state.at === openedAt ? formatSeoul(state.at) : formatSeoulSeconds(state.at))
    case 'failed': return state.problem.code === 'not-allowed' ? saving.lostRight : sayProblem(messages, state.problem)
    case 'other-person': return messages.problems['other-person']
    case 'offline': return state.isKept ? saving.offline : `${saving.unreachable} ${saving.kept}`
    case 'signed-out': return saving.signedOut
    default: return saving[state.kind]
  }
}
