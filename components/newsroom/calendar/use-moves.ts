import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { postToArticle } from '@/components/newsroom/ask-article'
import { sayProblem } from '@/components/newsroom/say-problem'
import { sayMoment } from '@/components/newsroom/schedule/say-moment'
import { useMessages } from '@/components/ui/lang.client'
import type { CalendarEntry } from '@/domain/articles/calendar'
import type { Outcome } from '@/domain/problems'
import { seoulDay } from '@/lib/korean-time'
import { useCalendarWords } from './calendar-words.client'
import { movedMoment } from './moved-moment'
import { partsOfDay } from './say-day'

/** What became of the last move. `undo` takes it back; without it the notice says that it was taken back, or why nothing was moved. */
export type MoveNotice = { kind: 'done' | 'problem'; text: string; /** The article it is about. */ of: string; undo?: () => void }
type Said = Omit<MoveNotice, 'of'>

/** A scheduled article that somebody wants on another day: they are asked first. */
export type MoveQuestion = { entry: CalendarEntry; at: Date }

/**
 * Moves articles from day to day. What is moved stands on its new day at once; the moves are sent one after the other, and the page is read anew when
 * the last was answered. `dayOf`: where an article stands now.
 */
export function useMoves(staffId: string, untitled: string) {
  const messages = useMessages()
  const calendar = useCalendarWords()
  const router = useRouter()
  const [isRefreshing, startRefresh] = useTransition()
  const [inFlight, setInFlight] = useState(0)
  const [moved, setMoved] = useState<Record<string, string | null>>({})
  const [notice, setNotice] = useState<MoveNotice | null>(null)
  const [question, setQuestion] = useState<MoveQuestion | null>(null)
  const queue = useRef(Promise.resolve())
  const isMoving = inFlight > 0 || isRefreshing

  const dayOf = (entry: CalendarEntry): string | null => (isMoving && entry.id in moved ? (moved[entry.id] ?? null) : entry.day)
  const nameOf = ({ headline }: CalendarEntry) => headline || untitled
  const refuse = ({ id }: CalendarEntry, text: string) => setNotice({ kind: 'problem', text, of: id })

  /** Sends one change after those before it; `say` makes the notice of what was answered. */
  function send<Answer extends object>(entry: CalendarEntry, day: string | null, route: 'plan' | 'schedule', fields: object, say: (answer: Answer) => Said): void {
    setMoved((before) => ({ ...(isMoving ? before : {}), [entry.id]: day }))
    setInFlight((count) => count + 1)
    queue.current = queue.current.then(async () => {
      const answer = await postToArticle<Answer>(entry.id, route, { articleId: entry.id, ...fields }, { as: staffId }).catch(() => null)
      setNotice({ of: entry.id, ...(answer?.ok ? say(answer) : { kind: 'problem', text: answer ? sayRefusal(answer) : calendar.unreachable }) })
      setInFlight((count) => count - 1)
      startRefresh(() => router.refresh())
    })
  }
  function sayRefusal(answer: Extract<Outcome<object>, { ok: false }>): string {
    return answer.problem.code === 'version-conflict' ? calendar.editedSince : sayProblem(messages, answer.problem)
  }

  function plan(entry: CalendarEntry, plannedFor: string | null, seen?: string | null): void {
    send<{ before: string | null }>(entry, plannedFor, 'plan', { plannedFor, ...(seen !== undefined && { seen }) }, ({ before }) => {
      if (seen !== undefined) return { kind: 'done', text: calendar.undone(nameOf(entry)) }
      const text = plannedFor === null ? calendar.cleared(nameOf(entry)) : calendar.moved(calendar.day(partsOfDay(plannedFor)), nameOf(entry))
      return { kind: 'done', text, undo: () => plan(entry, before, plannedFor) }
    })
  }

  /** The version that was promised, and no later one: when somebody edited since, the schedule's own verb refuses. */
  function promise(entry: CalendarEntry, at: Date, isUndo = false): void {
    const { promise: before } = entry
    if (!before) return
    const fields = { baseVersion: before.version, at: at.toISOString(), unpublishAt: before.unpublishAt?.toISOString() ?? null }
    send(entry, seoulDay(at), 'schedule', fields, () =>
      isUndo ? { kind: 'done', text: calendar.undone(nameOf(entry)) } : { kind: 'done', text: calendar.promised(sayMoment(messages, at), nameOf(entry)), undo: () => promise(entry, before.at, true) })
  }

  /** Somebody wants an article on a day, or on none. Planned ones go there; about a promise they are asked; for others it says why not. */
  function wish(entry: CalendarEntry, day: string | null): void {
    if (day === dayOf(entry)) return
    if (entry.move === 'plan') return plan(entry, day)
    const { problems } = messages
    if (entry.move === null) return refuse(entry, problems[entry.status === 'published' ? 'plan-published' : entry.status === 'scheduled' ? 'plan-scheduled' : 'not-allowed'])
    const at = day && entry.promise && movedMoment(entry.promise.at, day)
    if (at) setQuestion({ entry, at })
    else refuse(entry, problems['plan-scheduled'])
  }

  function answer(isYes: boolean): void {
    if (question && isYes) promise(question.entry, question.at)
    setQuestion(null)
  }
  return { dayOf, wish, question, answer, notice, dismiss: () => setNotice(null), isBusy: inFlight > 0 }
}

export type Moves = ReturnType<typeof useMoves>
