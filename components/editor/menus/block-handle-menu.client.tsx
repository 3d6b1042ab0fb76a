'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import type { RefObject } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuLabelClass, menuSeparatorClass, popupClass } from '@/components/ui/menu-class'
import { blockCommands, blockStyleCommands } from '../text-commands'
import { useReturnFocus } from '../use-return-focus'
import { BlockItems } from './block-items.client'

const styles = ['paragraph', 'heading2', 'heading3', 'heading4'] as const

/** What can be done to the block whose handle was pressed; it is where the cursor stands. `place`: where in the page it is put. */
export function BlockHandleMenu({ editor, anchor, place }: { editor: Editor; anchor: RefObject<HTMLElement | null>; place: RefObject<HTMLElement | null> }) {
  const { menus, editor: { toolbar } } = useMessages()
  const { choose, finalFocus } = useReturnFocus(editor)
  const turns = [...styles.map((style) => ({ name: toolbar.blocks[style], ...blockStyleCommands[style] })), { name: toolbar.blockquote, ...blockCommands.blockquote }]
  return (
    <Menu.Portal container={place}>
      <Menu.Positioner anchor={anchor} sideOffset={4} align="start" className="z-50">
        <Menu.Popup finalFocus={finalFocus} aria-label={menus.handle.menu} className={popupClass}>
          <BlockItems onChoose={choose} />
          <Menu.Separator className={menuSeparatorClass} />
          <Menu.Group>
            <Menu.GroupLabel className={menuLabelClass}>{menus.handle.turnInto}</Menu.GroupLabel>
            {turns.map(({ name, command }) => (
              <Menu.Item key={name} disabled={!command(editor.can().chain()).run()} onClick={() => choose(command)} className={menuItemClass}>{name}</Menu.Item>
            ))}
          </Menu.Group>
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  )
}
