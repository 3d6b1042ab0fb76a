'use client'

import { useSyncExternalStore } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { type UploadQueue, countUploads } from './upload-queue'

/** How many pictures have been uploaded, seen and read out; nothing while there is nothing to tell. */
export function UploadStatus({ queue }: { queue: UploadQueue }) {
  const { uploads } = useMessages().editor
  const list = useSyncExternalStore(queue.subscribe, queue.list, queue.list)
  const { total, done, refused } = countUploads(list)
  const sentence = total === 0 ? '' : `${uploads.done(total, done)}${refused > 0 ? ` ${uploads.refused(refused)}` : ''}`
  return <p role="status" className="tabular border-t border-rule px-4 py-1.5 text-meta text-ink-2 empty:hidden">{sentence}</p>
}
