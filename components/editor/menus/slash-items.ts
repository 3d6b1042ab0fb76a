import type { Editor } from '@tiptap/core'
import { boxInserts } from '../insert-commands'
import type { InsertKind } from '../inserts/open-insert'
import type { TextCommand } from '../run-command'
import { type NamedCommand, blockCommands, blockStyleCommands, markCommands, tableCommands } from '../text-commands'

/** Things that ask for more before anything is put in. */
export type Opening = 'pictureUpload' | 'pictureLibrary' | 'attachment' | 'relatedArticle' | 'link' | InsertKind

export const slashGroups = ['text', 'box', 'insert'] as const

type Made = { group: (typeof slashGroups)[number] } & (NamedCommand | { opens: Opening; keys?: string })

const boxCommands = Object.fromEntries(boxInserts) as Record<(typeof boxInserts)[number][0], TextCommand>

/** What `/` can put in, in the order of the menu. */
const made = {
  paragraph: { group: 'text', ...blockStyleCommands.paragraph },
  heading2: { group: 'text', ...blockStyleCommands.heading2 },
  heading3: { group: 'text', ...blockStyleCommands.heading3 },
  heading4: { group: 'text', ...blockStyleCommands.heading4 },
  bulletList: { group: 'text', ...blockCommands.bulletList },
  orderedList: { group: 'text', ...blockCommands.orderedList },
  blockquote: { group: 'text', ...blockCommands.blockquote },
  codeBlock: { group: 'text', ...blockStyleCommands.codeBlock },
  pullQuote: { group: 'box', command: boxCommands.pullQuote },
  summary: { group: 'box', command: boxCommands.summary },
  factBox: { group: 'box', command: boxCommands.factBox },
  correctionNote: { group: 'box', command: boxCommands.correctionNote },
  table: { group: 'insert', command: tableCommands[0][1] },
  pictureUpload: { group: 'insert', opens: 'pictureUpload' },
  pictureLibrary: { group: 'insert', opens: 'pictureLibrary' },
  gallery: { group: 'insert', opens: 'gallery' },
  embed: { group: 'insert', opens: 'embed' },
  attachment: { group: 'insert', opens: 'attachment' },
  relatedArticle: { group: 'insert', opens: 'relatedArticle' },
  rule: { group: 'insert', ...blockCommands.rule },
  link: { group: 'insert', opens: 'link' },
  footnote: { group: 'insert', command: boxCommands.footnote },
  tk: { group: 'insert', opens: 'tk', keys: markCommands.tk.keys },
} as const satisfies Record<string, Made>

export type SlashId = keyof typeof made
export type SlashItem = Made & { id: SlashId }

export const slashItems: readonly SlashItem[] = Object.entries(made).map(([id, item]) => ({ id: id as SlashId, ...item }))

/** Whether the place where the cursor stands can take it. */
export function isPossible(editor: Editor, item: SlashItem): boolean {
  // A table in a table is more than a reader's phone can show.
  if (item.id === 'table' && editor.isActive('table')) return false
  // What is a paragraph already can stay one; the command says no to that.
  return 'opens' in item || item.id === 'paragraph' || item.command(editor.can().chain()).run()
}
