import type { MarkName } from '@/domain/document/schema'
import type { BlockStyle } from './toolbar-state'
import type { TextCommand } from './run-command'

/** What each button does and the keys that do the same. Keys are written as Tiptap and ARIA write them, `Mod` is Ctrl or ⌘. */
export type NamedCommand = { command: TextCommand; keys?: string }

export const markCommands = {
  bold: { command: (chain) => chain.toggleBold(), keys: 'Mod+B' },
  italic: { command: (chain) => chain.toggleItalic(), keys: 'Mod+I' },
  underline: { command: (chain) => chain.toggleUnderline(), keys: 'Mod+U' },
  strike: { command: (chain) => chain.toggleStrike(), keys: 'Mod+Shift+S' },
  code: { command: (chain) => chain.toggleCode(), keys: 'Mod+E' },
  superscript: { command: (chain) => chain.toggleMark('superscript') },
  subscript: { command: (chain) => chain.toggleMark('subscript') },
  tk: { command: (chain) => chain.toggleMark('tk'), keys: 'Mod+Alt+K' },
} as const satisfies Record<string, NamedCommand>

const plainMarks: MarkName[] = ['highlight', 'tone', 'bold', 'italic', 'underline', 'strike', 'subscript', 'superscript', 'code']

/** Takes off everything but links, which are not formatting. */
export const clearMarks: TextCommand = (chain) => plainMarks.reduce((next, mark) => next.unsetMark(mark), chain)

export const blockCommands = {
  bulletList: { command: (chain) => chain.toggleBulletList(), keys: 'Mod+Shift+8' },
  orderedList: { command: (chain) => chain.toggleOrderedList(), keys: 'Mod+Shift+7' },
  blockquote: { command: (chain) => chain.toggleBlockquote(), keys: 'Mod+Shift+B' },
  rule: { command: (chain) => chain.setHorizontalRule() },
} as const satisfies Record<string, NamedCommand>

export const historyCommands = {
  undo: { command: (chain) => chain.undo(), keys: 'Mod+Z' },
  redo: { command: (chain) => chain.redo(), keys: 'Mod+Shift+Z' },
} as const satisfies Record<string, NamedCommand>

export const blockStyleCommands: Record<BlockStyle, NamedCommand> = {
  paragraph: { command: (chain) => chain.setParagraph(), keys: 'Mod+Alt+0' },
  heading2: { command: (chain) => chain.setHeading({ level: 2 }), keys: 'Mod+Alt+2' },
  heading3: { command: (chain) => chain.setHeading({ level: 3 }), keys: 'Mod+Alt+3' },
  heading4: { command: (chain) => chain.setHeading({ level: 4 }), keys: 'Mod+Alt+4' },
  codeBlock: { command: (chain) => chain.setCodeBlock(), keys: 'Mod+Alt+C' },
}

/** Items of the table menu; `null` is a line between them. The first is for places outside a table, the rest for inside. */
export const tableCommands = [
  ['insert', (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true })],
  null,
  ['rowAbove', (chain) => chain.addRowBefore()],
  ['rowBelow', (chain) => chain.addRowAfter()],
  ['columnLeft', (chain) => chain.addColumnBefore()],
  ['columnRight', (chain) => chain.addColumnAfter()],
  null,
  ['headerRow', (chain) => chain.toggleHeaderRow()],
  ['headerColumn', (chain) => chain.toggleHeaderColumn()],
  ['merge', (chain) => chain.mergeCells()],
  ['split', (chain) => chain.splitCell()],
  null,
  ['deleteRow', (chain) => chain.deleteRow()],
  ['deleteColumn', (chain) => chain.deleteColumn()],
  ['deleteTable', (chain) => chain.deleteTable()],
] as const satisfies readonly (readonly [string, TextCommand] | null)[]
