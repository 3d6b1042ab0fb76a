import type { Editor } from '@tiptap/core'

/** What can be put into the text by a form, or at once (`tk`). In the order of the menu. */
export const insertKinds = ['embed', 'gallery', 'tk'] as const
export type InsertKind = (typeof insertKinds)[number]

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
