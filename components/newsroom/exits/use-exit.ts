import { useState } from 'react'
import { fetchHead, postToArticle } from '@/components/newsroom/ask-article'
import { sayProblem } from '@/components/newsroom/say-problem'
import { useMessages } from '@/components/ui/lang.client'

type Exit = { articleId: string; route: 'correct' | 'withdraw' | 'trash'; /** Saves what is being written; false when that failed. */ save: () => Promise<boolean>; onDone: () => void }

/**
 * Sends one way out of an article: first what is being written is saved, because the page is loaded anew afterwards. It stands on the
 * newest version there is: a colleague who writes on is no reason not to correct or withdraw what readers see. What stood in the way is
 * told, and the form keeps what was written into it.
 */
export function useExit({ articleId, route, save, onDone }: Exit) {
  const messages = useMessages()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function attempt(fields: object): Promise<string | null> {
    if (!(await save())) return messages.exits.notSaved
    const head = route === 'trash' ? null : await fetchHead(articleId)
    if (head && !head.ok) return sayProblem(messages, head.problem)
    const answer = await postToArticle(articleId, route, { articleId, ...(head && { baseVersion: head.head.version }), ...fields })
    return answer.ok ? null : sayProblem(messages, answer.problem)
  }

  async function send(fields: object): Promise<void> {
    if (isBusy) return
    setBusy(true)
    const problem = await attempt(fields).catch(() => messages.exits.notReached)
    setRefusal(problem)
    // Done: the page goes away, and its button stays as it is until then.
    if (problem === null) onDone()
    else setBusy(false)
  }
  return { refusal, isBusy, send }
}
