'use client'

import { useSyncExternalStore } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { type UploadQueue, countUploads } from './upload-queue'

/** How many pictures have been uploaded: seen until all are there, and read out. */
export function UploadStatus({ queue }: { queue: UploadQueue }) {
  const { uploads } = useMessages().editor
  const list = useSyncExternalStore(queue.subscribe, queue.list, queue.list)
  const { total, done, refused } = countUploads(list)
  const words = list.every(({ kind }) => kind === 'picture') ? uploads : uploads.files
  const sentence = total === 0 ? '' : `${words.done(total, done)}${refused > 0 ? ` ${words.refused(refused)}` : ''}`
  // Over the page and not in it, so that the text does not jump; seen while something is open, read out at the end too.
  const isOpen = done < total
  return <p role="status" className={isOpen ? 'tabular absolute top-full right-4 mt-2 rounded-md border border-rule bg-paper px-3 py-1.5 text-meta text-ink shadow-popup' : 'sr-only'}>{sentence}</p>
}
