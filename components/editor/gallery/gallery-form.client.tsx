'use client'

import { Dialog } from '@base-ui/react/dialog'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { dialogBackdropClass, dialogClass } from '@/components/ui/dialog-class'
import { useMessages } from '@/components/ui/lang.client'
import { insertGallery } from '../insert-commands'
import { LibraryBrowser } from '../library-browser.client'
import type { PictureShelf } from '../picture-shelf'
import { type TextCommand, runCommand } from '../run-command'
import { figureOf, galleryAt, galleryBounds } from './gallery-items'
import { GalleryRows } from './gallery-rows.client'
import { useGalleryItems } from './use-gallery-items'

type GalleryFormProps = { editor: Editor; shelf: PictureShelf; onClose: () => void }

/** Putting a gallery together, or the one in which the cursor stands in order: choosing pictures, then their order and their words. */
export function GalleryForm({ editor, shelf, onClose }: GalleryFormProps) {
  const { gallery: say } = useMessages().tools
  const gallery = useGalleryItems(editor, shelf)
  const { isNew, items } = gallery
  const [isChoosing, setChoosing] = useState(isNew && items.length === 0)
  const [problem, setProblem] = useState<string | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const title = isNew ? say.titleNew : say.titleEdit

  function apply() {
    if (items.length < galleryBounds.least) return setProblem(say.tooFew)
    const figures = items.map(figureOf)
    if (!isNew && !galleryAt(editor.state)) return setProblem(say.gone)
    const command = isNew ? insertGallery(figures) : replaceGallery(figures)
    if (!command(editor.can().chain()).run()) return setProblem(say.refused)
    close()
    runCommand(editor, command)
  }
  function close() {
    gallery.forget()
    onClose()
  }

  return (
    <Dialog.Root open disablePointerDismissal onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogBackdropClass} />
        <Dialog.Popup initialFocus={isChoosing ? search : undefined} finalFocus={() => editor.view.dom} className={`${dialogClass} flex max-w-4xl flex-col gap-3`}>
          <Dialog.Title className="text-list font-bold">{title}</Dialog.Title>
          <Dialog.Description className="text-meta text-ink-2">{say.bounds} {say.count(items.length)}</Dialog.Description>
          <p role="status" className="sr-only">{gallery.said}</p>
          {isChoosing ? (
            <LibraryBrowser searchRef={search} onChoose={gallery.toggle} chosen={new Set(items.flatMap(({ media }) => media ?? []))} />
          ) : (
            <GalleryRows gallery={gallery} shelf={shelf} />
          )}
          {items.length >= galleryBounds.most && <p className="text-meta font-semibold text-ink">{say.full}</p>}
          {problem && <p role="alert" className="text-meta font-semibold text-alarm">{problem}</p>}
          <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 border-t border-rule bg-paper px-5 py-3">
            <button type="button" onClick={() => setChoosing(!isChoosing)} className={buttonClass('plain', 'mr-auto')}>{isChoosing ? say.back : say.add}</button>
            <button type="button" onClick={close} className={buttonClass('quiet')}>{say.cancel}</button>
            <button type="button" onClick={apply} className={buttonClass('primary')}>{isNew ? say.insert : say.apply}</button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The gallery in which the selection stands becomes another one, and stays selected. */
function replaceGallery(figures: ReturnType<typeof figureOf>[]): TextCommand {
  return (chain) =>
    chain.command(({ tr, state, dispatch }) => {
      const old = galleryAt(state)
      if (!old) return false
      if (!dispatch) return true
      tr.replaceWith(old.at, old.at + old.node.nodeSize, state.schema.nodeFromJSON({ type: 'gallery', content: figures }))
      tr.setSelection(NodeSelection.create(tr.doc, old.at))
      return true
    })
}
