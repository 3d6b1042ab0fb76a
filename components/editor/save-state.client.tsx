'use client'

import { Check, LoaderCircle, PencilLine, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { sayProblem } from '@/components/newsroom/say-problem'
import { useMessages } from '@/components/ui/lang.client'
import { formatSeoul, formatSeoulSeconds } from '@/lib/korean-time'
import type { Messages } from '@/messages'
import type { SavingState } from './saver'

const icons = { saved: Check, unsaved: PencilLine, saving: LoaderCircle, failed: TriangleAlert }

/** The one place that says how safe the text is. `openedAt`: the save that this page was opened with, shown with its day. */
export function SaveState({ state, openedAt, onCopy }: { state: SavingState; openedAt: Date; onCopy: () => Promise<void> }) {
  const messages = useMessages()
  const [isCopied, setCopied] = useState(false)
  const Icon = icons[state.kind]
  const sentence = sayState(messages, state, openedAt)
  const { saving } = messages.editor
  const isFailed = state.kind === 'failed'
  return (
    <div className={isFailed ? 'order-last flex w-full items-start gap-1.5 text-ui font-semibold text-alarm' : 'flex min-w-0 items-center gap-1.5 text-meta text-ink-2 max-sm:order-last max-sm:w-full max-sm:pl-2'}>
      <Icon size={14} aria-hidden className={isFailed ? 'mt-1 shrink-0' : 'shrink-0'} />
      <p className="tabular empty:hidden">{isFailed ? null : sentence}</p>
      <div role="alert" className="empty:hidden">
        {isFailed && (
          <p className="tabular">
            {sentence}
            {state.problem?.code === 'not-signed-in' && <> <a href="/admin/sign-in" target="_blank" className="underline">{saving.signInNewTab}</a></>}{' '}
            <button type="button" onClick={() => void onCopy().then(() => setCopied(true))} className="cursor-pointer underline">{isCopied ? saving.copied : saving.copyBody}</button>
          </p>
        )}
      </div>
      {/* Read out: results only. That a word is not saved yet would be said after every pause. */}
      <span role="status" className="sr-only">{state.kind === 'saved' && state.at !== openedAt ? saving.done : ''}</span>
    </div>
  )
}

function sayState(messages: Messages, state: SavingState, openedAt: Date): string {
  const { saving } = messages.editor
  if (state.kind === 'saved') return saving.savedAt(state.at === openedAt ? formatSeoul(state.at) : formatSeoulSeconds(state.at))
  if (state.kind === 'failed') return state.problem ? sayProblem(messages, state.problem) : `${saving.unreachable} ${saving.kept}`
  return saving[state.kind]
}
