import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { Saver } from '@/components/editor/saver'
import { postToArticle } from '@/components/newsroom/ask-article'
import { sayProblem } from '@/components/newsroom/say-problem'
import { useMessages } from '@/components/ui/lang.client'
import type { ArticleDraft } from '@/domain/articles/article'
import type { Checklist } from '@/domain/articles/checklist'
import { type Stage, type StepName, type StepRights, isEditedSinceApproval, possibleSteps, stageOf } from '@/domain/articles/status-machine'
import type { Problem } from '@/domain/problems'
import { type StepWords, stepRequest } from './step-request'

/** What the page knows of an article's way when it is made: rights in any stage, people to give it to, what the paper looks for. */
export type WayView = { rights: StepRights; people: { id: string; name: string; mayReview: boolean }[]; checklist: Checklist }

type WayOptions = {
  draft: ArticleDraft
  view: WayView
  staffId: string
  saver: Saver
  /** Whether the newest text differs from what readers see. */
  isAhead: boolean
  isPublished: boolean
  onProblem: (problem: Problem) => void
  /** The article is in other hands now. */
  onGiven: () => void
}

/** The way of one open article: where its newest text stands, and the steps on from there. What is not saved yet is saved first. */
export function useWay({ draft, view, staffId, saver, isAhead, isPublished, onProblem, onGiven }: WayOptions) {
  const messages = useMessages()
  const { way: words } = messages
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const stage: Stage | null = isAhead ? (stageOf({ ...draft, ...draft.way }) ?? (isPublished ? 'draft' : null)) : null
  const isEditedSince = stage === 'approved' && isEditedSinceApproval({ version: saver.version(), lastStep: draft.way.lastStep })
  const possible = possibleSteps(stage, view.rights, isEditedSince || saver.hasUnsaved())

  /** Takes a step; answers the sentence of what is in the way, null when it is done. */
  async function take(step: StepName, added: StepWords = {}): Promise<string | null> {
    if (isAsking || stage === null) return words.busy
    setAsking(true)
    setRefusal(null)
    setSaid('')
    const problem = await send(step, added)
    setAsking(false)
    if (problem === null) setSaid(words.done[step])
    return problem
  }
  async function send(step: StepName, added: StepWords): Promise<string | null> {
    if (stage === null || !(await saver.save())) return words.unsaved
    const request = stepRequest(step, { articleId: draft.id, baseVersion: saver.version(), stage }, added)
    const answer = await postToArticle<{ version: number }>(draft.id, 'way', request, { as: staffId }).catch(() => null)
    if (!answer) return words.unreachable
    if (answer.ok) saver.adopt(answer.version)
    if (answer.ok && step !== 'take-back') onGiven()
    if (!answer.ok) onProblem(answer.problem)
    // What stands in the way may be that somebody else was faster: the page shows where the article is now.
    if (answer.ok || answer.problem.code === 'step-overtaken') startRefresh(() => router.refresh())
    return answer.ok ? null : sayProblem(messages, answer.problem)
  }
  /** The same for a step without a form: what is in the way is said under the bar. */
  async function takeAtOnce(step: StepName): Promise<void> {
    setRefusal(await take(step))
  }
  return { stage, possible, isEditedSince, isBusy: isAsking || isRefreshing, refusal, said, take, takeAtOnce }
}

export type Way = ReturnType<typeof useWay>
