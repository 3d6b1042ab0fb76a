import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'
import { limits } from '@/domain/articles/limits'
import type { NodeJson } from '@/domain/document/types'
import type { LibraryPicture } from '../send-picture'

/** How many pictures a gallery holds, as the schema says. */
export const galleryBounds = { least: 2, most: 9 } as const

/** One picture of a gallery while it is put together. `figure` is what stands in the document, null for a picture that is new in it. */
export type GalleryItem = { id: string; media: string | null; alt: string; decorative: boolean; caption: string; credit: string; figure: NodeJson | null }

/** The gallery in which the selection stands, or that is selected itself. */
export function galleryAt({ selection }: EditorState): { node: Node; at: number } | null {
  if (selection instanceof NodeSelection && selection.node.type.name === 'gallery') return { node: selection.node, at: selection.from }
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === 'gallery') return { node: $from.node(depth), at: $from.before(depth) }
  return null
}

export function itemsOf(gallery: Node): GalleryItem[] {
  return gallery.children.map((figure, index) => {
    const { media, alt, decorative, credit } = figure.attrs
    return {
      id: `${index} ${String(media)}`, media: typeof media === 'string' ? media : null, alt: String(alt), decorative: decorative === true,
      caption: figure.textContent, credit: String(credit), figure: figure.toJSON() as NodeJson,
    }
  })
}

/** A picture of the library with the words that the library has for it. */
export function itemOf({ mediaId, picture: { alt, caption, credit } }: LibraryPicture): GalleryItem {
  return { id: mediaId, media: mediaId, alt: alt.slice(0, limits.alt), decorative: false, caption, credit: credit.slice(0, limits.credit), figure: null }
}

/** The figure that an item stands for. What the form does not ask for stays; a caption that was not touched keeps its formatting. */
export function figureOf({ media, alt, decorative, caption, credit, figure }: GalleryItem): NodeJson {
  const isSame = figure !== null && captionOf(figure) === caption
  const words = caption.trim().normalize('NFC')
  const content: NodeJson[] = isSame ? (figure.content ?? []) : words === '' ? [] : [{ type: 'text', text: words }]
  return { type: 'figure', attrs: { ...figure?.attrs, media, alt: alt.trim().normalize('NFC'), decorative, credit: credit.trim().normalize('NFC') }, content }
}

export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_item, index) => index !== from)
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)]
}

function captionOf({ text, content = [] }: NodeJson): string {
  return text ?? content.map(captionOf).join('')
}
