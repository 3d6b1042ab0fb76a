import type { ChainedCommands, Editor } from '@tiptap/core'
import { endComposition } from './composition'

/** What to do to the text, e.g. `(chain) => chain.toggleBold()`. */
export type TextCommand = (chain: ChainedCommands) => ChainedCommands

/** The one way by which buttons, menus and shortcuts of ours change the text: composition first, then focus, then the command. */
export function runCommand(editor: Editor, command: TextCommand): boolean {
  endComposition(editor.view)
  return command(editor.chain().focus()).run()
}
