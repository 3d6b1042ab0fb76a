'use client'

import { ImagePlus, Images, Trash2 } from 'lucide-react'
import { type DragEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { leadOf } from '@/domain/articles/article-text'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { LeadInput } from '@/domain/articles/inputs'
import { FileButton } from './file-button.client'
import { LeadFields } from './lead-fields.client'
import { LibraryDialog } from './late-parts.client'
import { droppedFiles } from './picture-files'
import type { PictureShelf } from './picture-shelf'
import type { LibraryPicture } from './send-picture'
import { UploadLine } from './upload-line.client'
import type { UploadQueue } from './upload-queue'

type LeadPictureProps = {
  lead: LeadInput | null
  /** Address of a lead picture that an import could not bring. */
  missing: string | null
  uploads: { queue: UploadQueue; shelf: PictureShelf }
  isEditable: boolean
  /** Null: there is to be no lead picture, nor is a missing one asked for any longer. */
  onChange: (lead: LeadInput | null) => void
}

/** The picture over the body, where readers see it: uploaded, dropped or chosen, replaced, removed, with its words below it. */
export function LeadPicture({ lead, missing, uploads: { queue, shelf }, isEditable, onChange }: LeadPictureProps) {
  const { lead: sentences, figure, uploads: words } = useMessages().editor
  const place = useRef<HTMLElement>(null)
  const [uploadId, setUploadId] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [isLibraryOpen, setLibraryOpen] = useState(false)
  const upload = useSyncExternalStore(queue.subscribe, queue.list, queue.list).find(({ id, state }) => id === uploadId && state !== 'done')
  const known = useSyncExternalStore(shelf.subscribe, () => shelf.get(lead?.mediaId), () => shelf.get(lead?.mediaId))
  const picture = lead && known
  useEffect(() => void shelf.want(lead?.mediaId), [shelf, lead?.mediaId])
  if (!lead && !missing && !isEditable) return null

  function put({ mediaId, picture: made }: LibraryPicture) {
    shelf.add(mediaId, made)
    onChange(leadOf({ ...made, mediaId }))
    setSaid(sentences.added)
  }
  function begin(file: File) {
    if (upload) queue.cancel(upload.id)
    setUploadId(queue.add(file, put))
  }
  function remove() {
    onChange(null)
    setSaid(sentences.removed)
    // The button that had the focus is gone.
    place.current?.focus()
  }
  function onDrop(event: DragEvent) {
    const [file] = droppedFiles(event.dataTransfer)
    if (!file || !isEditable) return
    event.preventDefault()
    begin(file)
  }

  const uploadName = lead ? sentences.replace : sentences.upload
  const ways = (
    <>
      <FileButton label={uploadName} onFile={begin}><ImagePlus size={16} aria-hidden />{uploadName}</FileButton>
      <button type="button" onClick={() => setLibraryOpen(true)} className={buttonClass('plain')}><Images size={16} aria-hidden />{words.fromLibrary}</button>
      {lead && <button type="button" onClick={remove} className={buttonClass('quiet')}><Trash2 size={16} aria-hidden />{sentences.remove}</button>}
    </>
  )

  return (
    <section ref={place} id="article-lead" aria-label={sentences.label} tabIndex={-1} onDrop={onDrop} className="mb-8 outline-none">
      <span role="status" className="sr-only">{said}</span>
      {lead && <LeadFields key={lead.mediaId} lead={lead} picture={picture} isEditable={isEditable} onChange={onChange} />}
      {upload && <UploadLine upload={upload} queue={queue} />}
      {!lead && !upload && (
        <div className="lead-empty">
          {missing && <strong>{figure.missing}</strong>}
          {missing && <span>{figure.missingFrom(missing)}</span>}
          {isEditable && (
            <span className="flex flex-wrap justify-center gap-2">
              {ways}
              {missing && <button type="button" onClick={remove} className={buttonClass('quiet')}><Trash2 size={16} aria-hidden />{sentences.giveUp}</button>}
            </span>
          )}
          {isEditable && <span>{sentences.hint}</span>}
        </div>
      )}
      {lead && !upload && isEditable && <div className="flex flex-wrap gap-2">{ways}</div>}
      <LibraryDialog isOpen={isLibraryOpen} onOpenChange={setLibraryOpen} onChoose={put} />
    </section>
  )
}
