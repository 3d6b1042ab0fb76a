import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { looksLikeMarkdown } from '@/domain/document/paste/markdown-signs'
import { toSafeHref } from '@/domain/document/safe-url'
import type { DocumentJson } from '@/domain/document/types'
import { markdownContent, richContent, textContent } from './brought-content'
import { type Brought, kindOf, loneAddress } from './clipboard'
import { insertDocument, sliceFor } from './insert-document'
import { pasteNotice, swapPasted, tellPaste } from './paste-notice-state'
import { dataFile } from './data-file'

/** A picture that a figure waits for under `missing`. */
export type WaitingPicture = { missing: string; file: File }

type Bringing = Brought & { view: EditorView; event: ClipboardEvent | DragEvent; wantsText: boolean; onPictures: (view: EditorView, pictures: WaitingPicture[]) => void }

/** Puts what was pasted or dropped at the cursor; false leaves it to ProseMirror. */
export function bring(all: Bringing): boolean {
  const { view, text } = all
  const kind = kindOf(all, all.wantsText)
  // Our own text keeps its exact structure; files alone are the uploads' business; code takes nothing but characters.
  if (kind === 'own' || kind === 'files' || view.state.selection.$from.parent.type.spec.code) return false
  if (linkSelection(view, text)) return true
  if (kind === 'rich') bringRich(all)
  else if (kind === 'text') bringText(all)
  // Nothing readable: a file manager's entry that is no file. The browser would leave the page for it.
  return true
}

/** An address alone over chosen words links them. */
function linkSelection(view: EditorView, text: string): boolean {
  const address = loneAddress(text)
  const href = address === null ? null : toSafeHref(address)
  const { selection, schema, tr } = view.state
  const link = schema.marks['link']
  if (href === null || !link || selection.empty || !selection.$from.sameParent(selection.$to)) return false
  view.dispatch(closeHistory(tr.addMark(selection.from, selection.to, link.create({ href }))))
  return true
}

function bringRich({ view, event, html, text, onPictures }: Bringing): void {
  const before = view.state
  const { doc, notes, pictures } = richContent(html)
  insert(view, event, doc)
  const asText = textContent(text.trim() === '' ? plainText(before.schema.nodeFromJSON(doc)) : text)
  // Words without formatting leave nothing to choose.
  if (JSON.stringify(doc) !== JSON.stringify(asText)) tellPaste(view, { kind: 'formatted', before, asText, notes })
  const waiting = pictures.flatMap(({ missing, source }) => {
    const file = dataFile(source, missing)
    return file ? [{ missing, file }] : []
  })
  if (waiting.length > 0) onPictures(view, waiting)
}

function bringText({ view, event, text, wantsText }: Bringing): void {
  const before = view.state
  const asText = textContent(text)
  insert(view, event, asText)
  if (wantsText || !looksLikeMarkdown(text)) return
  // The words are there at once; their formatting follows when its reader is loaded, unless the writer has gone on.
  const pending = { kind: 'pending' as const, before }
  tellPaste(view, pending)
  void markdownContent(text).then(({ doc, notes }) => {
    if (view.isDestroyed || pasteNotice(view.state) !== pending || view.composing) return
    swapPasted(view, before, doc, { kind: 'formatted', before, asText, notes })
  })
}

/** Some programs put no plain text on the clipboard. */
const plainText = (doc: Node) => doc.textBetween(0, doc.content.size, '\n', '\n')

/** As one undo step of its own. Other plugins are asked first: the table's puts cells into cells. */
function insert(view: EditorView, event: ClipboardEvent | DragEvent, doc: DocumentJson): void {
  view.dispatch(closeHistory(view.state.tr))
  const slice = sliceFor(view.state, doc)
  const isTaken = view.someProp('handlePaste', (handle) => handle(view, event as ClipboardEvent, slice))
  if (!isTaken) view.dispatch(insertDocument(view.state, doc).setMeta('paste', true).scrollIntoView())
  tellPaste(view, null)
}
