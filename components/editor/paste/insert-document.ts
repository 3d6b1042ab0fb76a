import { Fragment, Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { DocumentJson } from '@/domain/document/types'

/** A document as the slice that fits where it is to stand. */
export function sliceFor(state: EditorState, json: DocumentJson): Slice {
  const { content } = Node.fromJSON(state.schema, json)
  const { $from } = state.selection
  // A caption takes words only; blocks would tear its figure apart.
  if ($from.parent.type.spec.isolating && $from.parent.inlineContent) return new Slice(wordsOf(content, state), 0, 0)
  // Open as far as the first whole thing: what begins and ends with a paragraph joins the words around it.
  const open = Slice.maxOpen(content, false)
  return keepsFirstBlock($from, content) ? new Slice(content, 0, open.openEnd) : open
}

/** Replaces the selection by a document, with the cursor behind it. */
export function insertDocument(state: EditorState, json: DocumentJson): Transaction {
  return state.tr.replaceSelection(sliceFor(state, json))
}

/** In an empty paragraph an aligned first block stays as it is instead of lending only its words. */
function keepsFirstBlock({ parent }: ResolvedPos, content: Fragment): boolean {
  return parent.type.name === 'paragraph' && parent.content.size === 0 && (content.firstChild?.attrs['align'] ?? null) !== null
}

/** The inline content of all text blocks, with a space between two. */
function wordsOf(content: Fragment, state: EditorState): Fragment {
  let words = Fragment.empty
  content.descendants((block) => {
    if (!block.isTextblock) return true
    if (words.size > 0 && block.content.size > 0) words = words.addToEnd(state.schema.text(' '))
    words = words.append(block.content)
    return false
  })
  return words
}
