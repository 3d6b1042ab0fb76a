import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import type { PictureShelf } from '../picture-shelf'
import type { LibraryPicture } from '../send-picture'
import { type GalleryItem, galleryAt, galleryBounds, itemOf, itemsOf, moved } from './gallery-items'

/**
 * What was put together and left without a word, by Escape: by the gallery that it was to become, or for a new one by its editor. It is
 * there when the form is opened again.
 */
const drafts = new WeakMap<object, GalleryItem[]>()

/** The pictures of a gallery while it is put together, and what was last said about them. */
export function useGalleryItems(editor: Editor, shelf: PictureShelf) {
  const { gallery: say } = useMessages().tools
  const [gallery] = useState(() => galleryAt(editor.state)?.node ?? null)
  const owner = gallery ?? editor
  const [items, setItems] = useState<GalleryItem[]>(() => drafts.get(owner) ?? (gallery ? itemsOf(gallery) : []))
  useEffect(() => void drafts.set(owner, items), [owner, items])
  const [said, setSaid] = useState('')

  /** Takes a picture of the library in, or one that is in out again. */
  function toggle(made: LibraryPicture) {
    if (items.some(({ media }) => media === made.mediaId)) return setItems(items.filter(({ media }) => media !== made.mediaId))
    if (items.length >= galleryBounds.most) return setSaid(say.full)
    shelf.add(made.mediaId, made.picture)
    setItems([...items, itemOf(made)])
    setSaid(say.chosen(items.length + 1))
  }
  function move(from: number, to: number) {
    if (from === to || to < 0 || to >= items.length) return
    setItems(moved(items, from, to))
    setSaid(say.moved(to + 1))
  }
  function remove(at: number) {
    setItems(items.filter((_item, index) => index !== at))
    setSaid(say.removed)
  }
  const change = (id: string, part: Partial<GalleryItem>) => setItems((now) => now.map((item) => (item.id === id ? { ...item, ...part } : item)))
  const forget = () => void drafts.delete(owner)
  return { isNew: gallery === null, items, said, forget, toggle, move, remove, change }
}

export type GalleryItems = ReturnType<typeof useGalleryItems>
