import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import { type TextCommand, runCommand } from './run-command'

/**
 * For menus over the text: after a choice the writer is back in the text, after Escape on the button that opened the menu.
 * Returns how to choose and Base UI's `finalFocus`.
 */
export function useReturnFocus(editor: Editor) {
  const hasChosen = useRef(false)
  const choose = (command: TextCommand) => {
    hasChosen.current = true
    runCommand(editor, command)
  }
  const finalFocus = () => {
    const target = hasChosen.current ? editor.view.dom : true
    hasChosen.current = false
    return target
  }
  return { choose, finalFocus }
}
