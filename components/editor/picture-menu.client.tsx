'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { ChevronDown, ImagePlus, Images, Upload } from 'lucide-react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, popupClass } from '@/components/ui/menu-class'
import { usePictureOpenings } from './picture-openings.client'
import type { PictureShelf } from './picture-shelf'
import { ToolButton } from './tool-button.client'
import type { UploadQueue } from './upload-queue'

type PictureMenuProps = { editor: Editor; uploads: { queue: UploadQueue; shelf: PictureShelf } }

/** 사진: from this computer or from those uploaded before, to the place where the cursor stands. */
export function PictureMenu({ editor, uploads }: PictureMenuProps) {
  const sentences = useMessages().editor.uploads
  const { chooseFiles, openLibrary, dialogs } = usePictureOpenings(editor, uploads)

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
              <Menu.Item onClick={chooseFiles} className={menuItemClass}><Upload size={16} aria-hidden />{sentences.fromComputer}</Menu.Item>
              <Menu.Item onClick={openLibrary} className={menuItemClass}><Images size={16} aria-hidden />{sentences.fromLibrary}</Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {dialogs}
    </>
  )
}
