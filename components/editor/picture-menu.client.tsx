'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { ChevronDown, ImagePlus, Images, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, popupClass } from '@/components/ui/menu-class'
import { LibraryDialog } from './library-dialog.client'
import type { PictureShelf } from './picture-shelf'
import { insertPicture, uploadInto } from './picture-uploads'
import { type LibraryPicture, acceptedTypes } from './send-picture'
import { ToolButton } from './tool-button.client'
import type { UploadQueue } from './upload-queue'

type PictureMenuProps = { editor: Editor; uploads: { queue: UploadQueue; shelf: PictureShelf } }

/** 사진: from this computer or from those uploaded before, to the place where the cursor stands. */
export function PictureMenu({ editor, uploads }: PictureMenuProps) {
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

  return (
    <>
      <Menu.Root modal={false}>
        <ToolButton name={sentences.picture} trigger={<Menu.Trigger />}>
          <ImagePlus size={18} aria-hidden />
          <ChevronDown size={12} aria-hidden className="text-ink-2" />
        </ToolButton>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="start" className="z-50">
            <Menu.Popup aria-label={sentences.picture} className={popupClass}>
              <Menu.Item onClick={() => input.current?.click()} className={menuItemClass}><Upload size={16} aria-hidden />{sentences.fromComputer}</Menu.Item>
              <Menu.Item onClick={() => setLibraryOpen(true)} className={menuItemClass}><Images size={16} aria-hidden />{sentences.fromLibrary}</Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <input ref={input} type="file" multiple accept={acceptedTypes.join(',')} aria-label={sentences.choose} tabIndex={-1} hidden onChange={(event) => upload(event.currentTarget)} />
      <LibraryDialog isOpen={isLibraryOpen} onOpenChange={setLibraryOpen} onChoose={choose} finalFocus={() => editor.view.dom} />
    </>
  )
}
