'use client'

import { Menu } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { Ellipsis } from 'lucide-react'
import { useRef, useState } from 'react'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuSeparatorClass, popupClass } from '@/components/ui/menu-class'
import { AttachInput } from './attach-input.client'
import { boxInserts } from './insert-commands'
import { insertForms, openInsert } from './inserts/open-insert'
import { ArticlePicker } from './late-parts.client'
import { BlockItems } from './menus/block-items.client'
import { clearMarks, markCommands } from './text-commands'
import { ToolButton } from './tool-button.client'
import type { ToolbarState } from './toolbar-state'
import type { UploadQueue } from './upload-queue'
import { useReturnFocus } from './use-return-focus'

const rareMarks = ['superscript', 'subscript', 'code', 'tk'] as const

/** What a newsroom needs once a week: it is here so that the toolbar stays one line. */
export function MoreMenu({ editor, marks, queue }: { editor: Editor; marks: ToolbarState['marks']; queue: UploadQueue }) {
  const { menus, editor: { toolbar, boxes, uploads }, tools: { inserts } } = useMessages()
  const files = useRef<HTMLInputElement>(null)
  const { choose, finalFocus } = useReturnFocus(editor)
  const [isPickerOpen, setPickerOpen] = useState(false)
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
                <Menu.CheckboxItem key={mark} checked={marks[mark]} closeOnClick onClick={() => (mark === 'tk' && !marks.tk ? openInsert(editor, 'tk') : choose(markCommands[mark].command))} className={menuItemClass}>
                  <span className="grow">{toolbar[mark]}</span>
                  <Menu.CheckboxItemIndicator className="text-accent">✓</Menu.CheckboxItemIndicator>
                </Menu.CheckboxItem>
              ))}
              <Menu.Separator className={menuSeparatorClass} />
              {boxInserts.map(([name, command]) => (
                <Menu.Item key={name} onClick={() => choose(command)} className={menuItemClass}>{boxes.insert[name]}</Menu.Item>
              ))}
              <Menu.Item onClick={() => files.current?.click()} className={menuItemClass}>{uploads.attach}</Menu.Item>
              {insertForms.map((kind) => (
                <Menu.Item key={kind} onClick={() => openInsert(editor, kind)} className={menuItemClass}>{inserts[kind]}</Menu.Item>
              ))}
              <Menu.Item onClick={() => setPickerOpen(true)} className={menuItemClass}>{menus.picker.open}</Menu.Item>
              <Menu.Separator className={menuSeparatorClass} />
              <BlockItems onChoose={choose} />
              <Menu.Separator className={menuSeparatorClass} />
              <Menu.Item onClick={() => choose(clearMarks)} className={menuItemClass}>{toolbar.clearMarks}</Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <ArticlePicker editor={editor} isOpen={isPickerOpen} onOpenChange={setPickerOpen} />
      <AttachInput editor={editor} queue={queue} inputRef={files} />
    </>
  )
}
