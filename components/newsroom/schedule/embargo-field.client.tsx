'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { postToArticle } from '@/components/newsroom/ask-article'
import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import { parseSeoulInput, toSeoulInput } from '@/lib/korean-time'

/** Until when nothing of the article may come before readers. Done at once and apart from the text. */
export function EmbargoField({ articleId, until }: { articleId: string; until: Date | null }) {
  const messages = useMessages()
  const words = messages.schedule
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function set(moment: Date | null) {
    setSaid(null)
    const answer = await postToArticle(articleId, 'embargo', { articleId, until: moment?.toISOString() ?? null }).catch(() => null)
    setProblem(answer?.ok ? null : answer ? sayProblem(messages, answer.problem) : words.unreachable)
    if (!answer?.ok) return
    if (!moment && field.current) field.current.value = ''
    setSaid(moment ? words.embargoSet : words.embargoLifted)
    router.refresh()
  }
  function setWritten() {
    const moment = parseSeoulInput(field.current?.value ?? '')
    if (moment) void set(moment)
    else setProblem(messages.problems['bad-input'])
  }
  return (
    <div className="flex flex-col gap-1.5">
      <Field id="article-embargo" label={words.embargo} hint={words.embargoHint} problem={problem}>
        {(links) => <input {...links} ref={field} type="datetime-local" defaultValue={until ? toSeoulInput(until) : ''} className={controlClass} />}
      </Field>
      <div className="flex gap-2">
        <button type="button" onClick={setWritten} className={buttonClass('plain')}>{words.setEmbargo}</button>
        {until && <button type="button" onClick={() => void set(null)} className={buttonClass('quiet')}>{words.liftEmbargo}</button>}
      </div>
      <p role="status" className="text-meta font-semibold empty:hidden">{said}</p>
    </div>
  )
}
