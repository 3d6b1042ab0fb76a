import { hastToDocument } from '@/domain/document/normalise/hast-to-document'
import { type Note, NoteBook } from '@/domain/document/notes'
import type { PastedPicture } from '@/domain/document/paste/pictures'
import { textToHast } from '@/domain/document/paste/plain-text'
import { preparePaste } from '@/domain/document/paste/prepare-paste'
import type { DocumentJson } from '@/domain/document/types'
import { htmlToHast } from './dom-to-hast'

export type RichContent = { doc: DocumentJson; notes: Note[]; pictures: PastedPicture[] }

/** Foreign HTML as a document of ours, with what was changed on the way. */
export function richContent(html: string): RichContent {
  const notes = new NoteBook()
  const { tree, pictures } = preparePaste(htmlToHast(html), notes, pictureNames())
  return { doc: hastToDocument(tree, notes), notes: notes.list(), pictures }
}

/** Plain text as paragraphs, one for each line. */
export function textContent(text: string): DocumentJson {
  return hastToDocument(textToHast(text), new NoteBook())
}

/** Markdown as a document. Its parser is loaded when it is needed for the first time. */
export async function markdownContent(text: string): Promise<{ doc: DocumentJson; notes: Note[] }> {
  const { pastedMarkdownToHast } = await import('@/domain/document/markdown/markdown-to-hast')
  const notes = new NoteBook()
  return { doc: hastToDocument(pastedMarkdownToHast(text), notes), notes: notes.list() }
}

/** Names under which the figures of one paste wait for their pictures: no two of an article are the same. */
function pictureNames(): (index: number, type: string) => string {
  const paste = crypto.randomUUID().slice(0, 8)
  return (index, type) => `붙여넣은-사진-${paste}-${index}.${type}`
}
