'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { sendMedia } from '@/components/editor/send-media'
import { acceptedTypes } from '@/components/editor/send-picture'
import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { Field, controlClass } from '@/components/ui/field'
import { useMessages } from '@/components/ui/lang.client'
import type { MediaKind } from '@/domain/media/media-kind'
import type { Problem } from '@/domain/problems'

/** What it says, without functions: they do not cross to the browser. */
export type ReplaceWords = { file: string; lead: string; live: string | null; button: string; working: string; done: string; unreachable: string }
type ReplaceFormProps = { mediaId: string; version: number; kind: MediaKind; /** Endings that are taken in place of a file. */ endings: string; words: ReplaceWords }
type State = { step: 'ready' | 'done' } | { step: 'sending'; part: number } | { step: 'refused'; problem: Problem | null }

/** Other bytes in the place of those that are there. */
export function ReplaceForm({ mediaId, version, kind, endings, words }: ReplaceFormProps) {
  const messages = useMessages()
  const router = useRouter()
  const id = useId()
  const [state, setState] = useState<State>({ step: 'ready' })

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const file = new FormData(form).get('file')
    if (!(file instanceof File) || file.size === 0) return
    setState({ step: 'sending', part: 0 })
    const address = `/admin/media?replace=${mediaId}&version=${version}&name=${encodeURIComponent(file.name)}`
    const sent = await sendMedia(address, file, { onProgress: (part) => setState({ step: 'sending', part }), signal: new AbortController().signal }, (answer) => {
      const made = (answer ?? {}) as { version?: number }
      return made.version === undefined ? null : { version: made.version }
    })
    setState(sent.ok ? { step: 'done' } : { step: 'refused', problem: sent.problem })
    if (!sent.ok) return
    form.reset()
    router.refresh()
  }
  return (
    <form onSubmit={(event) => void send(event)} className="flex flex-col items-start gap-3">
      <p className="text-ui text-ink-2">{words.lead}{words.live && <strong className="text-ink"> {words.live}</strong>}</p>
      <Field id={id} label={words.file}>
        {(links) => <input {...links} type="file" name="file" required accept={kind === 'picture' ? acceptedTypes.join(',') : endings} className={controlClass} />}
      </Field>
      {state.step === 'sending' && <progress aria-label={words.working} value={state.part} max={1} className="h-2 w-48 accent-accent" />}
      <p role="alert" className="text-ui font-semibold text-alarm empty:hidden">{state.step === 'refused' && (state.problem ? sayProblem(messages, state.problem) : words.unreachable)}</p>
      <button type="submit" disabled={state.step === 'sending'} className={buttonClass('plain')}>{state.step === 'sending' ? words.working : words.button}</button>
      <p role="status" className="text-ui font-semibold text-success empty:hidden">{state.step === 'done' && words.done}</p>
    </form>
  )
}
