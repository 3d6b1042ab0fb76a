'use client'

import type { Editor } from '@tiptap/core'
import { ImagePlus } from 'lucide-react'
import { useRef } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import type { PictureShelf } from './picture-shelf'
import { uploadInto } from './picture-uploads'
import { acceptedTypes } from './send-picture'
import { ToolButton } from './tool-button.client'
import type { UploadQueue } from './upload-queue'

type PictureMenuProps = { editor: Editor; uploads: { queue: UploadQueue; shelf: PictureShelf } }

/** 사진: pictures from this computer, at the place where the cursor stands. */
export function PictureMenu({ editor, uploads }: PictureMenuProps) {
  const sentences = useMessages().editor.uploads
  const input = useRef<HTMLInputElement>(null)

  function upload(field: HTMLInputElement) {
    uploadInto(editor.view, uploads, [...(field.files ?? [])], editor.state.selection.to)
    // So that choosing the same file again is a change again.
    field.value = ''
    editor.view.focus()
  }

  return (
    <>
      <ToolButton name={sentences.picture} onPress={() => input.current?.click()}><ImagePlus size={18} aria-hidden /></ToolButton>
      <input ref={input} type="file" multiple accept={acceptedTypes.join(',')} aria-label={sentences.choose} tabIndex={-1} hidden onChange={(event) => upload(event.currentTarget)} />
    </>
  )
}
