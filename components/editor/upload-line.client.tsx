'use client'

import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { Upload, UploadQueue } from './upload-queue'

/** One picture on its way, outside the text: what it is, how far it is, why it was refused, cancel and another try. */
export function UploadLine({ upload, queue }: { upload: Upload; queue: UploadQueue }) {
  const messages = useMessages()
  const { uploads } = messages.editor
  const { id, name, state, part, problem } = upload
  const isRefused = state === 'refused'
  const sentence = problem ? sayProblem(messages, problem) : uploads.unreachable
  return (
    <div role="group" aria-label={name} className="upload">
      <div className="upload-words">
        <span className="upload-name">{name}</span>
        {!isRefused && <progress className="upload-progress" aria-label={uploads.progressOf(name)} max={1} value={state === 'sending' && part < 1 ? part : undefined} />}
        <p role="alert" className="upload-refusal">{isRefused ? sentence : ''}</p>
        {isRefused && !problem?.code.startsWith('image-') && <button type="button" aria-label={uploads.retryOf(name)} onClick={() => queue.retry(id)} className={buttonClass('plain')}>{uploads.retry}</button>}
        <button type="button" aria-label={isRefused ? uploads.dismissOf(name) : uploads.cancelOf(name)} onClick={() => queue.cancel(id)} className={buttonClass('plain')}>{isRefused ? uploads.dismiss : uploads.cancel}</button>
      </div>
    </div>
  )
}
