import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { endComposition } from '../composition'
import { flushTyping } from '../flush-typing'
import { type TextCommand, runCommand } from '../run-command'
import { triggerOf } from './text-trigger'

/**
 * Puts the choice in the place of the sign and the words behind it, as one step that can be undone. The words are measured after the
 * composition has ended: the last syllable may still be growing.
 */
export function pick(editor: Editor, command: TextCommand = (chain) => chain): boolean {
  endComposition(editor.view)
  flushTyping(editor.view)
  const match = triggerOf(editor.state)
  if (!match) return false
  // What was typed right before is no part of the step.
  editor.view.dispatch(closeHistory(editor.state.tr))
  return runCommand(editor, (chain) => command(chain.deleteRange({ from: match.from, to: match.to })))
}
