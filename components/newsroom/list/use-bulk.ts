import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { outcomeIn } from '@/components/newsroom/ask-article'
import { sayProblem } from '@/components/newsroom/say-problem'
import { useMessages } from '@/components/ui/lang.client'
import type { BulkAction, BulkRequest } from '@/domain/articles/bulk-inputs'
import type { BulkResult } from '@/domain/articles/bulk-result'

/** What a bulk action answered, for as long as its notice stands. */
export type BulkNotice = { action: BulkAction; result: BulkResult } | { action: null; problem: string }

/** In ms: a hundred articles are a hundred transactions. */
const patience = 60_000

/** Sends bulk actions. `onDone` is called when one was answered; the list is then read anew, and its notice offers to undo. */
export function useBulk(onDone: () => void) {
  const messages = useMessages()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [notice, setNotice] = useState<BulkNotice | null>(null)

  async function send(request: BulkRequest): Promise<void> {
    if (isBusy) return
    setBusy(true)
    const told = await ask(request).catch((): BulkNotice => ({ action: null, problem: messages.lists.bulk.unreachable }))
    setNotice(told)
    setBusy(false)
    if (told.action === null) return
    onDone()
    router.refresh()
  }

  async function ask(request: BulkRequest): Promise<BulkNotice> {
    const response = await fetch('/admin/articles/bulk', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request), signal: AbortSignal.timeout(patience) })
    const outcome = await outcomeIn<BulkResult>(response)
    return outcome.ok ? { action: request.action, result: outcome } : { action: null, problem: sayProblem(messages, outcome.problem) }
  }
  return { send, isBusy, notice, dismiss: () => setNotice(null) }
}
