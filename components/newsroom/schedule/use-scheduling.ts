import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Saver } from '@/components/editor/saver'
import { postToArticle } from '@/components/newsroom/ask-article'
import { sayProblem } from '@/components/newsroom/say-problem'
import { useMessages } from '@/components/ui/lang.client'
import type { ArticleSchedule } from '@/domain/articles/schedule'
import type { Problem } from '@/domain/problems'

type SchedulingOptions = { articleId: string; version: number; schedule: ArticleSchedule; saver: Saver; onProblem: (problem: Problem) => void }

/** In ms: a page asks so soon again what became of a promise whose moment has come. */
const askAgainMs = 1000

export type Scheduling = ReturnType<typeof useScheduling>

/** What is promised about one open article: made, changed, taken back; and at its moment what became of it. `version`: the newest one that the page knows of. */
export function useScheduling({ articleId, version, schedule, saver, onProblem }: SchedulingOptions) {
  const messages = useMessages()
  const words = messages.schedule
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  async function ask(route: 'schedule' | 'schedule/cancel', fields: object): Promise<boolean> {
    const answer = await postToArticle(articleId, route, { articleId, ...fields }).catch(() => null)
    setRefusal(answer?.ok ? null : answer ? sayProblem(messages, answer.problem) : words.unreachable)
    if (answer?.ok === false) onProblem(answer.problem)
    router.refresh()
    return answer?.ok === true
  }
  async function during<Result>(work: () => Promise<Result>): Promise<Result> {
    setBusy(true)
    setSaid(null)
    return work().finally(() => setBusy(false))
  }
  /** Saves what is not saved yet and promises that version. Instants as ISO text. True when it is promised. */
  const promise = (at: string | null, unpublishAt: string | null) =>
    during(async () => {
      if (await saver.save('save')) return ask('schedule', { baseVersion: saver.version(), at, unpublishAt })
      setRefusal(words.unsaved)
      return false
    })
  const cancel = () =>
    during(async () => {
      if (await ask('schedule/cancel', {})) setSaid(words.cancelled)
    })

  useAskWhenDue(schedule, () => router.refresh())
  // The promised text has come before readers as a version of its own, which says what this page has.
  const kept = schedule.ended.find(({ transition, state }) => transition === 'publish' && state === 'done')
  const adopt = useEffectEvent(() => {
    if (kept?.version != null && saver.version() === kept.version && version === kept.version + 1) saver.adopt(version)
  })
  useEffect(() => adopt(), [kept?.id, version])

  return { schedule, isBusy, refusal, said, promise, cancel, forgetRefusal: () => setRefusal(null) }
}

/** Asks when the next promise is due, by the server's clock, and again until it is kept. */
function useAskWhenDue({ publish, unpublish, readAt }: ArticleSchedule, refresh: () => void): void {
  const onDue = useEffectEvent(refresh)
  const next = [publish, unpublish].flatMap((entry) => (entry ? [entry.dueAt.getTime()] : [])).sort((one, other) => one - other)[0]
  const readMs = readAt.getTime()
  useEffect(() => {
    if (next === undefined) return
    const left = next - readMs
    // A little after the moment, when the receipt is there; what is late is asked for less and less often. No timer waits longer than a day.
    const wait = left > 0 ? Math.min(86_400_000, left + 400) : Math.min(30_000, Math.max(askAgainMs, -left))
    const timer = setTimeout(onDue, wait)
    return () => clearTimeout(timer)
  }, [next, readMs])
}
