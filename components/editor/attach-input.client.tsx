'use client'

import type { Editor } from '@tiptap/core'
import type { RefObject } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { attachInto } from './file-uploads'
import { acceptedFiles } from './send-file'
import type { UploadQueue } from './upload-queue'

type AttachInputProps = { editor: Editor; queue: UploadQueue; inputRef: RefObject<HTMLInputElement | null> }

/** The file dialog behind 첨부 파일: what is chosen comes to the place where the cursor stands. */
export function AttachInput({ editor, queue, inputRef }: AttachInputProps) {
  const { uploads } = useMessages().editor
  function take(field: HTMLInputElement) {
    attachInto(editor.view, queue, [...(field.files ?? [])], editor.state.selection.to)
    // So that choosing the same file again is a change again.
    field.value = ''
    editor.view.focus()
  }
  return <input ref={inputRef} type="file" multiple accept={acceptedFiles.join(',')} aria-label={uploads.chooseFiles} tabIndex={-1} hidden onChange={(event) => take(event.currentTarget)} />
}
