import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import type { Note } from '@/domain/document/notes'
import type { DocumentJson } from '@/domain/document/types'
import { insertDocument } from './insert-document'

/** What was just pasted, as long as nothing else has been written. `before` is the state into which it was pasted. */
export type PasteNotice =
  | { kind: 'formatted'; before: EditorState; asText: DocumentJson; notes: Note[] }
  /** Text whose formatting is still being read. */
  | { kind: 'pending'; before: EditorState }

const key = new PluginKey<PasteNotice | null>('pasteNotice')

/** Remembers the last paste until the writer goes on: what comes after it could not be told from it any more. */
export function pasteNoticePlugin(): Plugin<PasteNotice | null> {
  return new Plugin<PasteNotice | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, notice) => {
        const told = transaction.getMeta(key) as { notice: PasteNotice | null } | undefined
        if (told) return told.notice
        // An upload that finishes, or the paragraph that the editor keeps at the end, is not the writer's doing.
        const isWriters = transaction.docChanged && transaction.getMeta('addToHistory') !== false && !transaction.getMeta('appendedTransaction')
        return isWriters ? null : notice
      },
    },
  })
}

export const pasteNotice = (state: EditorState): PasteNotice | null => key.getState(state) ?? null

/** Shows a notice, or none. Ends the undo step, so that what is typed next is undone by itself. */
export function tellPaste(view: EditorView, notice: PasteNotice | null): void {
  view.dispatch(closeHistory(view.state.tr.setMeta(key, { notice })))
}

/** Puts another document in the place of what was pasted, as one step that can be undone. */
export function swapPasted(view: EditorView, before: EditorState, json: DocumentJson, next: PasteNotice | null): void {
  const wanted = insertDocument(before, json)
  const transaction = replaceDifference(view.state.tr, wanted)
  const at = Math.min(wanted.selection.to, transaction.doc.content.size)
  view.dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at), -1)).scrollIntoView())
  tellPaste(view, next)
}

/** Makes the document of `wanted` out of the present one by replacing only what lies between the first and the last difference. */
function replaceDifference(transaction: Transaction, { doc: wanted }: Transaction): Transaction {
  const { doc } = transaction
  const start = doc.content.findDiffStart(wanted.content)
  const ends = doc.content.findDiffEnd(wanted.content)
  if (start === null || !ends) return transaction
  // Where something is repeated, both searches run over the same piece.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const step = new ReplaceStep(start, ends.a + overlap, wanted.slice(start, ends.b + overlap))
  return transaction.maybeStep(step).failed ? transaction.replaceWith(0, doc.content.size, wanted.content) : transaction
}
