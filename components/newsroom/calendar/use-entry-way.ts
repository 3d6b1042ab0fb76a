import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { postToArticle } from '@/components/newsroom/ask-article'
import { sayProblem } from '@/components/newsroom/say-problem'
import { type StepWords, stepRequest } from '@/components/newsroom/way/step-request'
import type { Way } from '@/components/newsroom/way/use-way'
import { useMessages } from '@/components/ui/lang.client'
import type { CalendarArticle } from '@/domain/articles/calendar'
import type { StepName } from '@/domain/articles/status-machine'

/** The way of an article whose text is not open: the same steps as over the editor, on the version that the calendar saw. */
export function useEntryWay({ id, version, stage, steps: possible, isEditedSince }: CalendarArticle, staffId: string): Way {
  const messages = useMessages()
  const { way: words } = messages
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  async function take(step: StepName, added: StepWords = {}): Promise<string | null> {
    if (isAsking || stage === null) return words.busy
    setAsking(true)
    setRefusal(null)
    setSaid('')
    const request = stepRequest(step, { articleId: id, baseVersion: version, stage }, added)
    const answer = await postToArticle<object>(id, 'way', request, { as: staffId }).catch(() => null)
    setAsking(false)
    if (!answer) return words.unreachable
    // Also after a refusal: somebody may have been faster, and the calendar shows how it stands now.
    startRefresh(() => router.refresh())
    if (answer.ok) setSaid(words.done[step])
    return answer.ok ? null : sayProblem(messages, answer.problem)
  }
  async function takeAtOnce(step: StepName): Promise<void> {
    setRefusal(await take(step))
  }
  return { stage, possible, isEditedSince, isBusy: isAsking || isRefreshing, refusal, said, take, takeAtOnce }
}
