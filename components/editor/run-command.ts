import type { ChainedCommands, Editor } from '@tiptap/core'
import { endComposition } from './composition'

/** What to do to the text, e.g. `(chain) => chain.toggleBold()`. */
export type TextCommand = (chain: ChainedCommands) => ChainedCommands

/**
 * The one way by which buttons, menus and shortcuts of ours change the text: composition first, then focus, then the command. The
 * focus is given at once and not by `chain.focus()`, which waits a frame and would then undo a click that came in between.
 */
export function runCommand(editor: Editor, command: TextCommand): boolean {
  const { view } = editor
  endComposition(view)
  if (!view.hasFocus()) view.focus()
  return command(editor.chain()).run()
}
