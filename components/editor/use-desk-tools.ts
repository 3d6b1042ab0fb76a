import type { Editor } from '@tiptap/core'
import { type RefObject, useState } from 'react'
import { endComposition } from './composition'
import { focusToolbar } from './editor-toolbar.client'
import { useFind } from './find/use-find'
import { useInserts } from './inserts/use-inserts'
import { useDeskKeys } from './shortcuts/use-desk-keys'
import { useFocusMode } from './use-focus-mode'

type DeskToolsOptions = { editor: Editor | null; isEditable: boolean; staffId: string; toolbar: RefObject<HTMLElement | null>; onLink: () => void; onPreview: () => void; onOutline: () => void }

/** The tools around the text: what is open, and the keys that open it. */
export function useDeskTools({ editor, isEditable, staffId, toolbar, onLink, onPreview, onOutline }: DeskToolsOptions) {
  const finding = useFind(editor)
  const focusMode = useFocusMode(staffId)
  const inserts = useInserts(editor)
  const [isOutlineOpen, setOutlineOpen] = useState(false)
  const [isHelpOpen, setHelpOpen] = useState(false)
  function setFocusMode(isOn: boolean) {
    focusMode.set(isOn)
    if (isOn) setOutlineOpen(false)
  }
  function toggleOutline() {
    setOutlineOpen(!isOutlineOpen)
    if (!isOutlineOpen) onOutline()
  }
  const showHelp = () => done(setHelpOpen(true))

  useDeskKeys({
    find: () => finding.open(false),
    replace: () => isEditable && finding.open(true),
    next: () => finding.step(1),
    nextAgain: () => finding.step(1),
    previous: () => finding.step(-1),
    previousAgain: () => finding.step(-1),
    focusMode: () => done(setFocusMode(!focusMode.isOn)),
    preview: () => done(onPreview()),
    help: showHelp,
    helpSign: showHelp,
    toolbar: () => done(focusToolbar(toolbar.current)),
    link: () => {
      if (!editor?.isFocused || !isEditable) return false
      endComposition(editor.view)
      onLink()
      return true
    },
    escape: () => focusMode.isOn && done(setFocusMode(false)),
  })
  return { finding, isFocusMode: focusMode.isOn, setFocusMode, inserts, isOutlineOpen, setOutlineOpen, toggleOutline, isHelpOpen, setHelpOpen, showHelp }
}

export type DeskTools = ReturnType<typeof useDeskTools>

/** The key was for us. */
function done(_result: void): true {
  return true
}
