'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { ChevronDown, Table2 } from 'lucide-react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuSeparatorClass, popupClass } from '@/components/ui/menu-class'
import { tableCommands } from './text-commands'
import { ToolButton } from './tool-button.client'
import { useReturnFocus } from './use-return-focus'

/** Making a table, and everything that can be done to the one in which the cursor stands. */
export function TableMenu({ editor, isInTable }: { editor: Editor; isInTable: boolean }) {
  const { toolbar, table } = useMessages().editor
  const { choose, finalFocus } = useReturnFocus(editor)
  return (
    <Menu.Root modal={false}>
      <ToolButton name={toolbar.table} trigger={<Menu.Trigger />}>
        <Table2 size={18} aria-hidden />
        <ChevronDown size={12} aria-hidden className="text-ink-2" />
      </ToolButton>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup finalFocus={finalFocus} aria-label={toolbar.table} className={popupClass}>
            {tableCommands.map((entry, index) => {
              if (entry === null) return <Menu.Separator key={index} className={menuSeparatorClass} />
              const [name, command] = entry
              // A table in a table is more than a reader's phone can show.
              const isPossible = name === 'insert' ? !isInTable : isInTable && command(editor.can().chain()).run()
              return (
                <Menu.Item key={name} disabled={!isPossible} onClick={() => choose(command)} className={menuItemClass}>{table[name]}</Menu.Item>
              )
            })}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
