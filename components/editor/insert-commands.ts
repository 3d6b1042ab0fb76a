import { TextSelection } from '@tiptap/pm/state'
import type { NodeJson } from '@/domain/document/types'
import { embedProviderOf } from '@/domain/document/embed-providers'
import type { TextCommand } from './run-command'

/**
 * Puts a block where the cursor stands: over an empty paragraph, behind anything else. Words are written into it at once, so the cursor
 * goes there; `words` says how deep in the block they begin, null where there are none.
 */
function insertBlock(block: NodeJson, words: number | null): TextCommand {
  return (chain) =>
    chain.command(({ tr, state, dispatch }) => {
      const { $from } = tr.selection
      const at = $from.depth === 0 ? tr.selection.to : $from.after()
      const isInEmpty = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
      const from = isInEmpty ? $from.before() : at
      const place = tr.doc.resolve(from)
      const node = state.schema.nodeFromJSON(block)
      const [start, end] = [place.index(), isInEmpty ? place.index() + 1 : place.index()]
      if (!place.parent.canReplaceWith(start, end, node.type)) return false
      if (!dispatch) return true
      tr.replaceWith(from, isInEmpty ? at : from, node)
      if (words !== null) tr.setSelection(TextSelection.create(tr.doc, from + words))
      tr.scrollIntoView()
      return true
    })
}

const emptyParagraph: NodeJson = { type: 'paragraph' }

const insertFootnote: TextCommand = (chain) =>
  chain.command(({ tr, state, dispatch }) => {
    const { $to } = tr.selection
    const note = state.schema.nodes.footnote?.create()
    if (!note || !$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), note.type)) return false
    if (!dispatch) return true
    tr.insert($to.pos, note).setSelection(TextSelection.create(tr.doc, $to.pos + 1))
    return true
  })

/** Blocks that need nothing but the cursor, in the order of the menu. */
export const boxInserts = [
  ['pullQuote', insertBlock({ type: 'pullQuote' }, 1)],
  ['factBox', insertBlock({ type: 'factBox', content: [emptyParagraph] }, 2)],
  ['summary', insertBlock({ type: 'summary', content: [emptyParagraph] }, 2)],
  ['correctionNote', insertBlock({ type: 'correctionNote', content: [emptyParagraph] }, 2)],
  ['footnote', insertFootnote],
] as const satisfies readonly (readonly [string, TextCommand])[]

/** A card for a video or post, or null when the address is none that may be embedded. `title`: what it shows. */
export function insertEmbed(url: string, title = ''): TextCommand | null {
  const provider = embedProviderOf(url)
  return provider && insertBlock({ type: 'embed', attrs: { provider, url, title } }, null)
}

/** Pictures side by side: two to nine figures. */
export const insertGallery = (figures: NodeJson[]): TextCommand => insertBlock({ type: 'gallery', content: figures }, null)

export const insertRelatedArticle = (number: number): TextCommand => insertBlock({ type: 'relatedArticle', attrs: { number } }, null)

/** A file of the library, as its upload answered. */
export const insertAttachment = (file: { media: string; name: string; bytes: number; mime: string }): TextCommand => insertBlock({ type: 'attachment', attrs: file }, null)
