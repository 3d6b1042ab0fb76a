import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { placed } from '@/components/newsroom/rows/placed'
import { sayProblem } from '@/components/newsroom/say-problem'
import { useMessages } from '@/components/ui/lang.client'
import type { SettingsAction } from './settings-state'

type SectionOrderProps = { /** The order that the page was made from. */ saved: string[]; place: SettingsAction; sayRefusal: (id: string, why: string) => string }

/**
 * The order of sections as somebody moves them. What is moved stands in its place at once; the moves are sent one after the other, each as what it is to
 * stand before, so that two people's moves both count; the page is read anew when the last was answered.
 */
export function useSectionOrder({ saved, place, sayRefusal }: SectionOrderProps) {
  const messages = useMessages()
  const router = useRouter()
  const [isRefreshing, startRefresh] = useTransition()
  const [inFlight, setInFlight] = useState(0)
  const [wished, setWished] = useState<readonly string[]>(saved)
  const [problem, setProblem] = useState('')
  const queue = useRef(Promise.resolve())
  const isMoving = inFlight > 0 || isRefreshing
  const ids = isMoving && wished.length === saved.length && wished.every((id) => saved.includes(id)) ? wished : saved

  function send(id: string, to: number): void {
    const order = placed(ids, id, to)
    const form = new FormData()
    form.set('id', id)
    form.set('before', order[to + 1] ?? '')
    setWished(order)
    setProblem('')
    setInFlight((count) => count + 1)
    queue.current = queue.current.then(async () => {
      const answer = await place(null, form).catch(() => null)
      if (!answer?.ok) setProblem(sayRefusal(id, answer ? sayProblem(messages, answer.problem) : messages.people.form.network))
      startRefresh(() => router.refresh())
      setInFlight((count) => count - 1)
    })
  }
  return { ids, send, problem }
}
