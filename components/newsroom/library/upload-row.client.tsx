'use client'

import { useState } from 'react'
import { sayProblem } from '@/components/newsroom/say-problem'
import { ActionForm } from '@/components/newsroom/people/action-form.client'
import { TextField } from '@/components/newsroom/people/form-fields.client'
import type { PeopleAction } from '@/components/newsroom/people/people-state'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { thumbnail } from '@/components/ui/thumbnail'
import { limits } from '@/domain/articles/limits'
import { libraryItemHref } from '@/domain/media/library-filter'
import type { Messages } from '@/messages'
import type { MadeItem } from './send-to-library'
import type { QueuedFile } from './upload-queue'

type Words = Messages['library']['upload']
type UploadRowProps = { one: QueuedFile; words: Words; save: PeopleAction; onCancel: (id: number) => void; onRetry: (id: number) => void }

/** One file: how far it has come, why it was not taken, or what the library made of it. */
export function UploadRow({ one, words, save, onCancel, onRetry }: UploadRowProps) {
  const messages = useMessages()
  const { id, file, state } = one
  const name = `upload-${id}`
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-2 text-ui">
      <span id={name} className="min-w-0 grow basis-40 truncate font-semibold">{file.name}</span>
      {state === 'sending' && (
        <>
          <span className="text-meta text-ink-2">{one.part < 1 ? words.sending : words.working}</span>
          <progress aria-labelledby={name} value={one.part} max={1} className="h-2 w-32 accent-accent" />
        </>
      )}
      {state === 'waiting' && <span className="text-meta text-ink-2">{words.waiting}</span>}
      {state === 'cancelled' && <span className="text-meta text-ink-2">{words.cancelled}</span>}
      {(state === 'waiting' || state === 'sending') && <button type="button" aria-describedby={name} onClick={() => onCancel(id)} className={buttonClass('quiet')}>{words.cancel}</button>}
      {(state === 'failed' || state === 'cancelled') && <button type="button" aria-describedby={name} onClick={() => onRetry(id)} className={buttonClass('quiet')}>{words.retry}</button>}
      {state === 'failed' && <p className="basis-full text-alarm">{one.problem ? sayProblem(messages, one.problem) : words.unreachable}</p>}
      {state === 'done' && <Made made={one.made} name={name} words={words} save={save} />}
    </li>
  )
}

/** What the library made of it; of a new picture it asks at once for what nobody but a person can say. */
function Made({ made: { mediaId, isNew, picture }, name, words, save }: { made: MadeItem; name: string; words: Words; save: PeopleAction }) {
  const [isSaid, setSaid] = useState(false)
  return (
    <>
      {picture && picture.credit !== '' && <span className="text-meta text-ink-2">{words.credit} {picture.credit}</span>}
      {!isNew && <span className="text-meta text-ink-2">{words.known}</span>}
      <a href={libraryItemHref(mediaId)} aria-describedby={name} className={buttonClass('quiet')}>{words.open}</a>
      {picture && isNew && isSaid && <p role="status" className="basis-full text-meta font-semibold text-success">{words.altSaved}</p>}
      {picture && isNew && !isSaid && (
        <div className="flex basis-full items-start gap-3 pb-1">
          <img {...thumbnail(picture)} alt="" className="h-16 w-24 shrink-0 rounded bg-paper-2 object-contain" />
          <div className="min-w-0 grow">
            <ActionForm action={save} submit={words.saveAlt} onDone={() => setSaid(true)}>
              <input type="hidden" name="mediaId" value={mediaId} />
              <input type="hidden" name="version" value="1" />
              <TextField name="alt" label={words.alt} defaultValue={picture.alt} maxLength={limits.alt} />
            </ActionForm>
          </div>
        </div>
      )}
    </>
  )
}
