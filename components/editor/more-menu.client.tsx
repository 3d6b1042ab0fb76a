'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { Ellipsis } from 'lucide-react'
import { useRef } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuSeparatorClass, popupClass } from '@/components/ui/menu-class'
import { AttachInput } from './attach-input.client'
import { boxInserts } from './insert-commands'
import { clearMarks, markCommands } from './text-commands'
import { ToolButton } from './tool-button.client'
import type { ToolbarState } from './toolbar-state'
import type { UploadQueue } from './upload-queue'
import { useReturnFocus } from './use-return-focus'

const rareMarks = ['superscript', 'subscript', 'code', 'tk'] as const

/** What a newsroom needs once a week: it is here so that the toolbar stays one line. */
export function MoreMenu({ editor, marks, queue }: { editor: Editor; marks: ToolbarState['marks']; queue: UploadQueue }) {
  const { toolbar, boxes, uploads } = useMessages().editor
  const files = useRef<HTMLInputElement>(null)
  const { choose, finalFocus } = useReturnFocus(editor)
  return (
    <>
      <Menu.Root modal={false}>
        <ToolButton name={toolbar.more} trigger={<Menu.Trigger />}>
          <Ellipsis size={18} aria-hidden />
        </ToolButton>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="end" className="z-50">
            <Menu.Popup finalFocus={finalFocus} aria-label={toolbar.more} className={popupClass}>
              {rareMarks.map((mark) => (
                <Menu.CheckboxItem key={mark} checked={marks[mark]} closeOnClick onClick={() => choose(markCommands[mark].command)} className={menuItemClass}>
                  <span className="grow">{toolbar[mark]}</span>
                  <Menu.CheckboxItemIndicator className="text-accent">✓</Menu.CheckboxItemIndicator>
                </Menu.CheckboxItem>
              ))}
              <Menu.Separator className={menuSeparatorClass} />
              {boxInserts.map(([name, command]) => (
                <Menu.Item key={name} onClick={() => choose(command)} className={menuItemClass}>{boxes.insert[name]}</Menu.Item>
              ))}
              <Menu.Item onClick={() => files.current?.click()} className={menuItemClass}>{uploads.attach}</Menu.Item>
              <Menu.Separator className={menuSeparatorClass} />
              <Menu.Item onClick={() => choose(clearMarks)} className={menuItemClass}>{toolbar.clearMarks}</Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <AttachInput editor={editor} queue={queue} inputRef={files} />
    </>
  )
}
