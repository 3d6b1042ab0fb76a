'use client'

import { buttonClass } from '@/components/ui/button-class'
import type { PeopleAction } from '@/components/newsroom/people/people-state'
import type { Messages } from '@/messages'
import type { QueuedFile } from './upload-queue'
import { UploadRow } from './upload-row.client'

type UploadListProps = { files: QueuedFile[]; words: Messages['library']['upload']; save: PeopleAction; onCancel: (id: number) => void; onRetry: (id: number) => void; onClear: () => void }

/** Files on their way, a row each, with how many are in and how many were not taken. */
export function UploadList({ files, words, save, onCancel, onRetry, onClear }: UploadListProps) {
  const count = (...states: QueuedFile['state'][]) => files.filter(({ state }) => states.includes(state)).length
  const counts = [[words.left, count('waiting', 'sending')], [words.done, count('done')], [words.refused, count('failed')]] as const
  const said = counts.flatMap(([word, number]) => (number > 0 ? `${word} ${number}` : [])).join(' · ')
  return (
    <>
      <p role="status" className={said === '' ? 'sr-only' : 'border-t border-rule-strong pt-3 text-ui font-semibold'}>{said}</p>
      {files.length > 0 && (
        <>
          {files.some((one) => one.state === 'done' && one.made.isNew && one.made.picture !== null) && <p className="text-ui text-ink-2">{words.altHint}</p>}
          <ul aria-label={words.label} className="flex flex-col border-b border-rule-strong">
            {files.map((one) => <UploadRow key={one.id} one={one} words={words} save={save} onCancel={onCancel} onRetry={onRetry} />)}
          </ul>
          {count('done', 'cancelled') > 0 && <button type="button" onClick={onClear} className={buttonClass('plain', 'self-start')}>{words.clear}</button>}
        </>
      )}
    </>
  )
}
