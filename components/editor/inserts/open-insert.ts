import type { Editor } from '@tiptap/core'

/** What a form puts into the text, in the order of the menu. */
export const insertForms = ['embed', 'gallery'] as const
/** `tk` needs none: it marks the chosen words, or puts some there to be written over. */
export type InsertKind = (typeof insertForms)[number] | 'tk'

const openers = new WeakMap<Editor, (kind: InsertKind) => void>()

/** The page of an editor says how its forms are opened. Answers how to take that back. */
export function offerInserts(editor: Editor, open: (kind: InsertKind) => void): () => void {
  openers.set(editor, open)
  return () => void openers.delete(editor)
}

/** Opens the form for a kind from anywhere that has the editor: a menu, a slash command, a button in the text. */
export function openInsert(editor: Editor, kind: InsertKind): void {
  openers.get(editor)?.(kind)
}
