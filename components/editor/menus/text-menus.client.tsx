'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useRef, useState } from 'react'
import { AttachInput } from '../attach-input.client'
import { openInsert } from '../inserts/open-insert'
import { usePictureOpenings } from '../picture-openings.client'
import type { PictureShelf } from '../picture-shelf'
import type { UploadQueue } from '../upload-queue'
import { ArticleMenu } from './article-menu.client'
import { ArticlePicker } from '../late-parts.client'
import { BlockHandle } from './block-handle.client'
import { SelectionBubble } from './selection-bubble.client'
import { SlashMenu } from './slash-menu.client'
import type { Opening } from './slash-items'
import { triggerOf } from './text-trigger'

type TextMenusProps = { editor: Editor; uploads: { queue: UploadQueue; shelf: PictureShelf }; onLink: () => void }

/** Everything that opens in the text itself: blocks after `/`, articles after `@`, tools over a selection, the handle of a block. */
export function TextMenus({ editor, uploads, onLink }: TextMenusProps) {
  const match = useEditorState({ editor, selector: ({ editor: current }) => triggerOf(current.state) })
  const [isPickerOpen, setPickerOpen] = useState(false)
  const [said, setSaid] = useState('')
  const pictures = usePictureOpenings(editor, uploads)
  const files = useRef<HTMLInputElement>(null)
  const openings: Record<Opening, () => void> = {
    pictureUpload: pictures.chooseFiles, pictureLibrary: pictures.openLibrary, attachment: () => files.current?.click(), relatedArticle: () => setPickerOpen(true), link: onLink,
    embed: () => openInsert(editor, 'embed'), gallery: () => openInsert(editor, 'gallery'), tk: () => openInsert(editor, 'tk'),
  }
  return (
    <>
      {match?.kind === 'block' && <SlashMenu editor={editor} match={match} onOpen={(opening) => openings[opening]()} onSay={setSaid} />}
      {match?.kind === 'article' && <ArticleMenu editor={editor} match={match} onSay={setSaid} />}
      {/* Always there: a region that appears together with its words is not read out. */}
      <p role="status" className="sr-only">{match ? said : ''}</p>
      <SelectionBubble editor={editor} onLink={onLink} />
      <BlockHandle editor={editor} />
      <ArticlePicker editor={editor} isOpen={isPickerOpen} onOpenChange={setPickerOpen} />
      <AttachInput editor={editor} queue={uploads.queue} inputRef={files} />
      {pictures.dialogs}
    </>
  )
}
