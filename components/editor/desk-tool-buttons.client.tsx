'use client'

import { CircleHelp, ListTree, Maximize, Search } from 'lucide-react'
import { useMessages } from '@/components/ui/lang.client'
import { deskShortcuts } from './shortcuts/desk-shortcuts'
import { ToolButton } from './tool-button.client'
import type { DeskTools } from './use-desk-tools'

/** The tools around the text at the end of the toolbar: find, outline, focus mode, shortcuts. */
export function DeskToolButtons({ tools }: { tools: DeskTools }) {
  const { find, outline, focusMode, shortcuts } = useMessages().tools
  return (
    <div className="ml-auto flex items-center gap-0.5 pl-2">
      <ToolButton name={find.open} keys={deskShortcuts.find.keys} onPress={() => tools.finding.open(false)}><Search size={18} aria-hidden /></ToolButton>
      <ToolButton name={outline.open} isPressed={tools.isOutlineOpen} onPress={tools.toggleOutline}><ListTree size={18} aria-hidden /></ToolButton>
      <ToolButton name={focusMode.name} keys={deskShortcuts.focusMode.keys} isPressed={tools.isFocusMode} onPress={() => tools.setFocusMode(!tools.isFocusMode)}><Maximize size={18} aria-hidden /></ToolButton>
      <ToolButton name={shortcuts.title} keys={deskShortcuts.help.keys} onPress={tools.showHelp}><CircleHelp size={18} aria-hidden /></ToolButton>
    </div>
  )
}
