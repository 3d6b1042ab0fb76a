'use client'

import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { LibraryDialog } from './late-parts.client'
import type { PictureShelf } from './picture-shelf'
import { insertPicture, uploadInto } from './picture-uploads'
import { type LibraryPicture, acceptedTypes } from './send-picture'
import type { UploadQueue } from './upload-queue'

/** The two ways by which pictures come to where the cursor stands, for whichever menu offers them. `dialogs` has to be drawn. */
export function usePictureOpenings(editor: Editor, uploads: { queue: UploadQueue; shelf: PictureShelf }) {
  const sentences = useMessages().editor.uploads
  const input = useRef<HTMLInputElement>(null)
  const [isLibraryOpen, setLibraryOpen] = useState(false)

  function upload(field: HTMLInputElement) {
    uploadInto(editor.view, uploads, [...(field.files ?? [])], editor.state.selection.to)
    // So that choosing the same file again is a change again.
    field.value = ''
    editor.view.focus()
  }
  function choose(made: LibraryPicture) {
    uploads.shelf.add(made.mediaId, made.picture)
    insertPicture(editor.view, made, editor.state.selection.to)
  }

  const dialogs = (
    <>
      <input ref={input} type="file" multiple accept={acceptedTypes.join(',')} aria-label={sentences.choose} tabIndex={-1} hidden onChange={(event) => upload(event.currentTarget)} />
      <LibraryDialog isOpen={isLibraryOpen} onOpenChange={setLibraryOpen} onChoose={choose} finalFocus={() => editor.view.dom} />
    </>
  )
  return { chooseFiles: () => input.current?.click(), openLibrary: () => setLibraryOpen(true), dialogs }
}
