'use client'

import { Menu } from '@base-ui/react/menu'
import { History } from 'lucide-react'
import { useState } from 'react'
import { historyPath } from '@/components/newsroom/revisions/revision-address'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, popupClass } from '@/components/ui/menu-class'
import { SaveWithName } from './late-parts.client'
import type { Saver } from './saver'

type RevisionsMenuProps = { articleId: string; saver: Saver; isEditable: boolean }

/** The way to what the article said before, and to a save point with a name. */
export function RevisionsMenu({ articleId, saver, isEditable }: RevisionsMenuProps) {
  const { revisions: words } = useMessages()
  const [isNaming, setNaming] = useState(false)
  return (
    <>
      <Menu.Root modal={false}>
        <Menu.Trigger aria-label={words.menu} title={words.menu} className={buttonClass('quiet', 'w-9 px-0 max-sm:hidden')}><History size={18} aria-hidden /></Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="end" className="z-50">
            <Menu.Popup aria-label={words.menu} className={popupClass}>
              <Menu.LinkItem href={historyPath(articleId)} className={menuItemClass}>{words.open}</Menu.LinkItem>
              {isEditable && <Menu.Item onClick={() => setNaming(true)} className={menuItemClass}>{words.saveWithName}</Menu.Item>}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <SaveWithName articleId={articleId} saver={saver} isOpen={isNaming} onOpenChange={setNaming} />
    </>
  )
}
