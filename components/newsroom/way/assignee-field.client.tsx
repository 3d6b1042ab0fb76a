'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postToArticle } from '@/components/newsroom/ask-article'
import { sayProblem } from '@/components/newsroom/say-problem'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import type { WayView } from './use-way'

type AssigneeFieldProps = {
  articleId: string
  staffId: string
  assignedTo: string | null
  assigneeName: string | null
  view: Pick<WayView, 'rights' | 'people'>
  /** Where the article is being written: `save` answers whether the server has all of it, `onGiven` hears that somebody else has it now. */
  writing?: { save: () => Promise<boolean>; onGiven: () => void }
}

/** Who has the article in hand: desks choose anybody, others only themselves. It is done at once and apart from the text. */
export function AssigneeField({ articleId, staffId, assignedTo, assigneeName, view, writing }: AssigneeFieldProps) {
  const messages = useMessages()
  const { assignee, unreachable, unsaved } = messages.way
  const router = useRouter()
  const [said, setSaid] = useState<string | null>(null)
  const mayChoose = view.rights.review
  const choices = view.people.filter(({ id }) => mayChoose || id === staffId || id === assignedTo)
  const isTaken = !mayChoose && assignedTo !== null && assignedTo !== staffId

  async function change(select: HTMLSelectElement) {
    const wanted = select.value || null
    setSaid(null)
    const isGiven = wanted !== null && wanted !== staffId
    if (isGiven && writing && !(await writing.save())) {
      select.value = assignedTo ?? ''
      return setSaid(unsaved)
    }
    const answer = await postToArticle<object>(articleId, 'assignee', { articleId, staffId: wanted }, { as: staffId }).catch(() => null)
    if (!answer?.ok) select.value = assignedTo ?? ''
    setSaid(answer?.ok ? (wanted === null ? assignee.freed : assignee.done(view.people.find(({ id }) => id === wanted)?.name ?? '')) : answer ? sayProblem(messages, answer.problem) : unreachable)
    if (answer?.ok && isGiven) writing?.onGiven()
    if (answer?.ok) router.refresh()
  }
  return (
    <div>
      <Field id="article-assignee" label={assignee.label}>
        {(links) => (
          <select {...links} key={assignedTo} disabled={isTaken} defaultValue={assignedTo ?? ''} onChange={(event) => void change(event.currentTarget)} className={controlClass}>
            <option value="">{assignee.none}</option>
            {assignedTo !== null && !choices.some(({ id }) => id === assignedTo) && <option value={assignedTo}>{assigneeName}</option>}
            {choices.map(({ id, name }) => <option key={id} value={id}>{id === staffId ? assignee.me(name) : name}</option>)}
          </select>
        )}
      </Field>
      <p role="status" className="text-meta font-semibold empty:hidden">{said}</p>
    </div>
  )
}
