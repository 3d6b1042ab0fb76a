import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useRef, useState } from 'react'
import { leaveFind, stepMatch } from './find-commands'

const longestPrefill = 80

/** `turn` makes every opening a new one: the field takes the chosen words and the focus again. */
export type OpenFind = { withReplace: boolean; words: string; turn: number }

/** Whether the find bar is open, and with what it was opened. */
export function useFind(editor: Editor | null) {
  const [opened, setOpened] = useState<OpenFind | null>(null)
  const lastWords = useRef('')

  /** Takes the chosen words along, else those that were looked for last. */
  function open(withReplace: boolean) {
    if (!editor) return false
    const words = chosenWords(editor) || lastWords.current
    setOpened((before) => ({ withReplace: withReplace || (before?.withReplace ?? false), words, turn: (before?.turn ?? 0) + 1 }))
    return true
  }
  function close() {
    setOpened(null)
    if (editor) leaveFind(editor.view)
  }
  function step(direction: 1 | -1) {
    if (opened === null) return open(false)
    if (editor) stepMatch(editor.view, direction)
    return true
  }
  return { opened, open, close, step, remember: (words: string) => void (lastWords.current = words) }
}

export type Finding = ReturnType<typeof useFind>

function chosenWords({ view, state: { selection, doc } }: Editor): string {
  if (!view.hasFocus() || selection.empty || !(selection instanceof TextSelection) || !selection.$from.sameParent(selection.$to)) return ''
  const words = doc.textBetween(selection.from, selection.to)
  return words.length > longestPrefill ? '' : words
}
