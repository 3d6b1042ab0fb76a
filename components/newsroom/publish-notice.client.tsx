'use client'

import { useMessages } from '@/components/ui/lang.client'
import type { BrowserMessages } from '@/messages/in-browser'
import { sayProblem } from './say-problem'
import type { PublishAnswer } from './use-publishing'

const stripClass = 'border-t border-rule bg-paper-2 px-4 py-2 text-ui font-semibold'

/** What publishing answered: the way to the reader's page, or what is in the way. */
export function PublishNotice({ answer }: { answer: PublishAnswer | null }) {
  const messages = useMessages()
  const { publish } = messages.newsroom
  const path = answer !== null && answer !== 'unsaved' && answer.ok ? answer.path : null
  const refusal = sayRefusal(messages, answer)
  return (
    <>
      <div role="status">
        {path && (
          <p className={stripClass}>
            {publish.done} <a href={encodeURI(path)} target="_blank" className="text-accent underline underline-offset-4">{publish.open}</a>
          </p>
        )}
      </div>
      <div role="alert">{refusal && <p className={`${stripClass} text-alarm`}>{refusal}</p>}</div>
    </>
  )
}

/** Null when nothing was asked or everything went well. What the side panel says at its field is not said twice. */
function sayRefusal(messages: BrowserMessages, answer: PublishAnswer | null): string | null {
  const { publish } = messages.newsroom
  if (answer === null) return null
  if (answer === 'unsaved') return publish.unsaved
  if (answer.ok) return null
  return answer.problem.field === 'sectionId' ? publish.failedInPlace : `${publish.failed} ${sayProblem(messages, answer.problem)}`
}
