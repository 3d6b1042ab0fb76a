'use client'

import type { Editor } from '@tiptap/core'
import { EmbedOfferBar } from './inserts/embed-offer-bar.client'
import { EmbedForm, GalleryForm, ShortcutsHelp } from './late-parts.client'
import type { PictureShelf } from './picture-shelf'
import type { DeskTools } from './use-desk-tools'

/** What the tools around the text open over it. */
export function DeskToolForms({ editor, tools, shelf }: { editor: Editor; tools: DeskTools; shelf: PictureShelf }) {
  const { form, close } = tools.inserts
  return (
    <>
      <ShortcutsHelp isOpen={tools.isHelpOpen} onClose={() => tools.setHelpOpen(false)} />
      {form === 'embed' && <EmbedForm editor={editor} onClose={close} />}
      {form === 'gallery' && <GalleryForm editor={editor} shelf={shelf} onClose={close} />}
      <EmbedOfferBar editor={editor} />
    </>
  )
}
