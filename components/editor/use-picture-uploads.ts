import { useEffect, useState } from 'react'
import type { ArticleDraft, Picture } from '@/domain/articles/article'
import { fetchPictures } from './fetch-pictures'
import { PictureShelf } from './picture-shelf'
import { sendPicture } from './send-picture'
import { UploadQueue } from './upload-queue'

/** The uploads of one open article, and the pictures it knows. While something is on its way, closing the window asks first. */
export function usePictureUploads(pictures: Readonly<Record<string, Picture>>, lead: ArticleDraft['leadPicture']): { queue: UploadQueue; shelf: PictureShelf } {
  const [uploads] = useState(() => ({ queue: new UploadQueue(sendPicture), shelf: new PictureShelf(lead ? { ...pictures, [lead.mediaId]: lead } : pictures, fetchPictures) }))

  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (uploads.queue.isBusy()) event.preventDefault()
    }
    // A file that is dropped beside the text would replace the page.
    const keepPage = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    window.addEventListener('beforeunload', onBeforeUnload)
    for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, keepPage)
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload)
      for (const type of ['dragover', 'drop'] as const) window.removeEventListener(type, keepPage)
    }
  }, [uploads])

  return uploads
}
