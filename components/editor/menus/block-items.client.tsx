'use client'

import { Menu } from '@base-ui/react/menu'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass } from '@/components/ui/menu-class'
import type { TextCommand } from '../run-command'
import { shortcutText, useIsMac } from '../shortcut-text'
import type { NamedCommand } from '../text-commands'
import { blockMoveNames, blockMoves } from './block-commands'

/** Items of a menu that move, copy and delete the block where the cursor stands. */
export function BlockItems({ onChoose }: { onChoose: (command: TextCommand) => void }) {
  const { handle } = useMessages().menus
  const isMac = useIsMac()
  return blockMoveNames.map((name) => {
    const { command, keys = '' }: NamedCommand = blockMoves[name]
    return (
      <Menu.Item key={name} onClick={() => onChoose(command)} className={menuItemClass}>
        <span className="grow">{handle[name]}</span>
        <kbd aria-hidden className="font-sans text-meta tabular-nums text-ink-2">{shortcutText(keys, isMac)}</kbd>
      </Menu.Item>
    )
  })
}
