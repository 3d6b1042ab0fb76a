'use client'

import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { MessagePage } from './message-page'

/** A screen that broke: what is safe, the number under which the server has written it down, and two ways on. */
export function NewsroomError({ error, retry }: { error: unknown; retry: () => void }) {
  const sentences = useMessages().newsroom.error
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <MessagePage title={sentences.title} body={sentences.body}>
      {digest && <p className="text-meta text-ink-2">{sentences.code(digest)}</p>}
      <div className="flex gap-2">
        <button type="button" onClick={() => retry()} className={buttonClass('primary')}>{sentences.retry}</button>
        <a href="/admin/articles" className={buttonClass('plain')}>{sentences.back}</a>
      </div>
    </MessagePage>
  )
}
