'use client'

import { Upload } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type DragEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { acceptedFiles } from '@/components/editor/send-file'
import { acceptedTypes } from '@/components/editor/send-picture'
import type { PeopleAction } from '@/components/newsroom/people/people-state'
import { buttonClass } from '@/components/ui/button-class'
import { useHydrated } from '@/components/ui/use-hydrated'
import type { Messages } from '@/messages'
import { sendToLibrary } from './send-to-library'
import { UploadList } from './upload-list.client'
import { type QueuedFile, UploadQueue } from './upload-queue'

type UploadDeskProps = { title: string; words: Messages['library']['upload']; save: PeopleAction; /** The library, made by the server. */ children: ReactNode }

/** The library's head with its upload button, what is on its way, and the whole page as a place to drop files. Without script it is the library alone. */
export function UploadDesk({ title, words, save, children }: UploadDeskProps) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<QueuedFile[]>([])
  const [queue] = useState(() => new UploadQueue(sendToLibrary, setFiles))
  const [isOver, setOver] = useState(false)
  const isHydrated = useHydrated()
  const isBusy = files.some(({ state }) => state === 'sending' || state === 'waiting')
  const done = files.filter(({ state }) => state === 'done').length
  const refresh = useEffectEvent(() => router.refresh())
  // The list below shows what has come in once nothing is on its way any more.
  useEffect(() => {
    if (!isBusy && done > 0) refresh()
  }, [isBusy, done])
  useEffect(() => {
    if (!isBusy) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [isBusy])

  function dragged(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(event.type === 'dragover')
    if (event.type === 'drop') queue.add([...event.dataTransfer.files])
  }
  function left(event: DragEvent) {
    if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false)
  }
  return (
    <div onDragOver={dragged} onDrop={dragged} onDragLeave={left} className="relative flex flex-col gap-3">
      <div className="flex items-center justify-between gap-4">
        <h1 className="text-section font-bold">{title}</h1>
        <button type="button" disabled={!isHydrated} onClick={() => input.current?.click()} className={buttonClass('primary')}><Upload size={16} aria-hidden />{words.button}</button>
        <input
          ref={input} type="file" multiple hidden tabIndex={-1} aria-label={words.button} accept={[...acceptedTypes, ...acceptedFiles].join(',')}
          onChange={({ currentTarget }) => {
            queue.add([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
      </div>
      {isOver && <p className="pointer-events-none absolute inset-0 z-10 flex items-start justify-center rounded-md border-2 border-dashed border-accent bg-paper/90 pt-24 text-rail font-bold">{words.drop}</p>}
      <UploadList files={files} words={words} save={save} onCancel={(id) => queue.cancel(id)} onRetry={(id) => queue.retry(id)} onClear={() => queue.clear()} />
      {children}
    </div>
  )
}
