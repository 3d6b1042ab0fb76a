'use client'

import { useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import type { Problem } from '@/domain/problems'
import type { SectionLayout } from '@/domain/paper/paper'
import { postToArticle } from './ask-article'
import { sayProblem } from './say-problem'

type NoticeFieldProps = {
  articleId: string
  sectionId: string | null
  sections: readonly { id: string; layout: SectionLayout }[]
  initial: boolean
}

/**
 * Puts the article above the rows of its board, or back; nothing where its section is no board. It is done at once and apart from the
 * text: a notice goes up or down while somebody writes.
 */
export function NoticeField({ articleId, sectionId, sections, initial }: NoticeFieldProps) {
  const messages = useMessages()
  const { notice } = messages.newsroom
  const [isPinned, setPinned] = useState(initial)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  if (sections.find(({ id }) => id === sectionId)?.layout !== 'board') return null

  async function change(wanted: boolean) {
    // Not disabled meanwhile: that would take the keyboard's place away.
    if (isBusy) return
    setBusy(true)
    setSaid(null)
    setPinned(wanted)
    const answer = await postToArticle<object>(articleId, 'notice', { articleId, isPinned: wanted }).catch(() => null)
    const problem: Problem | null = answer?.ok === false ? answer.problem : null
    if (!answer?.ok) setPinned(!wanted)
    setSaid(answer?.ok ? (wanted ? notice.on : notice.off) : problem ? sayProblem(messages, problem) : notice.unreachable)
    setBusy(false)
  }

  return (
    <div>
      <label className="flex min-h-9 items-center gap-2 text-ui">
        <input type="checkbox" checked={isPinned} aria-describedby="notice-hint" onChange={(event) => void change(event.currentTarget.checked)} />
        {notice.label}
      </label>
      <p id="notice-hint" className="text-meta text-ink-2">{notice.hint}</p>
      <p role="status" className="text-meta font-semibold empty:hidden">{said}</p>
    </div>
  )
}
