'use client'

import { Toolbar } from '@base-ui/react/toolbar'
import { Tooltip } from '@base-ui/react/tooltip'
import type { Editor } from '@tiptap/core'
import { Baseline, Bold, Highlighter, Italic, List, ListOrdered, Minus, Quote, Redo2, Strikethrough, Underline, Undo2 } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { BlockMenu } from './block-menu.client'
import { DeskToolButtons } from './desk-tool-buttons.client'
import { LinkPopover } from './link-popover.client'
import { MoreMenu } from './more-menu.client'
import { PictureMenu } from './picture-menu.client'
import type { PictureShelf } from './picture-shelf'
import { runCommand } from './run-command'
import { SwatchMenu } from './swatch-menu.client'
import { TableMenu } from './table-menu.client'
import { type NamedCommand, blockCommands, historyCommands, markCommands } from './text-commands'
import { ToolButton, ToolSeparator } from './tool-button.client'
import { useToolbarState } from './toolbar-state'
import type { UploadQueue } from './upload-queue'
import type { DeskTools } from './use-desk-tools'

const markTools = [['bold', Bold], ['italic', Italic], ['underline', Underline], ['strike', Strikethrough]] as const
const listTools = [['bulletList', List], ['orderedList', ListOrdered]] as const

type EditorToolbarProps = { editor: Editor; uploads: { queue: UploadQueue; shelf: PictureShelf }; mayUseFreeColours: boolean; tools: DeskTools; toolbarRef: RefObject<HTMLDivElement | null>; isLinkOpen: boolean; onLinkOpenChange: (isOpen: boolean) => void }

/** The tools on one line; it scrolls sideways where the line is short. Keys: WAI-ARIA Authoring Practices, "Toolbar pattern". */
export function EditorToolbar({ editor, uploads, mayUseFreeColours, tools, toolbarRef, isLinkOpen, onLinkOpenChange }: EditorToolbarProps) {
  const { toolbar, tones, highlights } = useMessages().editor
  const state = useToolbarState(editor)
  const tool = ({ command, keys }: NamedCommand) => ({ keys, onPress: () => runCommand(editor, command) })
  return (
    <Tooltip.Provider delay={500}>
      <Toolbar.Root ref={toolbarRef} aria-label={toolbar.label} aria-controls="article-body" onKeyDownCapture={(event) => leaveOrJump(event, editor)} className="tool-line flex items-center gap-0.5 overflow-x-auto px-2 py-1 [scrollbar-width:none]">
        <ToolButton name={toolbar.undo} isDisabled={!state.canUndo} {...tool(historyCommands.undo)}><Undo2 size={18} aria-hidden /></ToolButton>
        <ToolButton name={toolbar.redo} isDisabled={!state.canRedo} {...tool(historyCommands.redo)}><Redo2 size={18} aria-hidden /></ToolButton>
        <ToolSeparator />
        <BlockMenu editor={editor} current={state.block} />
        <ToolSeparator />
        {markTools.map(([mark, Icon]) => (
          <ToolButton key={mark} name={toolbar[mark]} isPressed={state.marks[mark]} {...tool(markCommands[mark])}><Icon size={18} aria-hidden /></ToolButton>
        ))}
        <SwatchMenu editor={editor} mark="tone" prefix="tone" name={toolbar.tone} tones={tones} current={state.tone} icon={<Baseline size={17} aria-hidden />} mayUseFree={mayUseFreeColours} />
        <SwatchMenu editor={editor} mark="highlight" prefix="mark" name={toolbar.highlight} tones={highlights} current={state.highlight} icon={<Highlighter size={17} aria-hidden />} mayUseFree={mayUseFreeColours} />
        <ToolSeparator />
        <LinkPopover editor={editor} isLink={state.marks.link} isOpen={isLinkOpen} onOpenChange={onLinkOpenChange} />
        {listTools.map(([list, Icon]) => (
          <ToolButton key={list} name={toolbar[list]} isPressed={state.list === list} {...tool(blockCommands[list])}><Icon size={18} aria-hidden /></ToolButton>
        ))}
        <ToolButton name={toolbar.blockquote} isPressed={state.isQuote} {...tool(blockCommands.blockquote)}><Quote size={18} aria-hidden /></ToolButton>
        <ToolButton name={toolbar.rule} {...tool(blockCommands.rule)}><Minus size={18} aria-hidden /></ToolButton>
        <PictureMenu editor={editor} uploads={uploads} />
        <TableMenu editor={editor} isInTable={state.isInTable} />
        <MoreMenu editor={editor} marks={state.marks} queue={uploads.queue} />
        <DeskToolButtons tools={tools} />
      </Toolbar.Root>
    </Tooltip.Provider>
  )
}

/**
 * Escape goes back to the text; Home and End to the first and last tool (arrow keys are Base UI's). On the way down, because the
 * tooltip of the focused tool would take the first Escape for itself.
 */
function leaveOrJump(event: KeyboardEvent<HTMLElement>, editor: Editor): void {
  // React brings keys of open menus here too: those are theirs.
  if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return
  if (event.key === 'Escape') editor.view.focus()
  else if (event.key === 'Home') focusTool(event.currentTarget, 0)
  else if (event.key === 'End') focusTool(event.currentTarget, -1)
  else return
  event.preventDefault()
}

function focusTool(toolbar: HTMLElement, place: number): void {
  const tools = [...toolbar.querySelectorAll<HTMLElement>('button')]
  tools.at(place)?.focus()
}

/** Goes to the tool that was used last: the one that Tab would reach. */
export function focusToolbar(toolbar: HTMLElement | null): void {
  toolbar?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
}
