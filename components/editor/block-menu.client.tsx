'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { ChevronDown } from 'lucide-react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, popupClass } from '@/components/ui/menu-class'
import { shortcutText, useIsMac } from './shortcut-text'
import { blockStyleCommands } from './text-commands'
import { ToolButton } from './tool-button.client'
import { type BlockStyle, blockStyles } from './toolbar-state'
import { useReturnFocus } from './use-return-focus'

/** Paragraph, the three ranks of heading, code: what the current block is. */
export function BlockMenu({ editor, current }: { editor: Editor; current: BlockStyle | null }) {
  const { toolbar } = useMessages().editor
  const isMac = useIsMac()
  const { choose, finalFocus } = useReturnFocus(editor)
  const currentName = current ? toolbar.blocks[current] : toolbar.block
  return (
    <Menu.Root modal={false}>
      <ToolButton name={toolbar.withValue(toolbar.block, currentName)} trigger={<Menu.Trigger />} className="w-24 justify-between! px-2.5 text-ui">
        <span className="truncate">{currentName}</span>
        <ChevronDown size={14} aria-hidden className="shrink-0 text-ink-2" />
      </ToolButton>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup finalFocus={finalFocus} aria-label={toolbar.block} className={popupClass}>
            <Menu.RadioGroup value={current ?? ''}>
              {blockStyles.map((style) => (
                <Menu.RadioItem key={style} value={style} closeOnClick onClick={() => choose(blockStyleCommands[style].command)} className={menuItemClass}>
                  <span className={`grow block-sample-${style}`}>{toolbar.blocks[style]}</span>
                  <Menu.RadioItemIndicator className="text-accent">✓</Menu.RadioItemIndicator>
                  <kbd aria-hidden className="font-sans text-meta tabular-nums text-ink-2">{shortcutText(blockStyleCommands[style].keys ?? '', isMac)}</kbd>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
