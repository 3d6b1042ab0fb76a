import { TextSelection } from '@tiptap/pm/state'
import type { TextCommand } from '../run-command'

/** Marks the chosen words as still to be checked; without any, puts `words` there to be written over. */
export function insertTk(words: string): TextCommand {
  return (chain) =>
    chain.command(({ tr, state, dispatch }) => {
      const tk = state.schema.marks['tk']
      const { from, to, empty, $from } = tr.selection
      if (!tk || !$from.parent.inlineContent || !$from.parent.type.allowsMarkType(tk)) return false
      if (!dispatch) return true
      if (!empty) tr.addMark(from, to, tk.create())
      else tr.insert(from, state.schema.text(words, [...$from.marks(), tk.create()])).setSelection(TextSelection.create(tr.doc, from, from + words.length))
      return true
    })
}
