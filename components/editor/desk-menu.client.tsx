'use client'

import { Menu } from '@base-ui/react/menu'
import { EllipsisVertical } from 'lucide-react'
import { useState } from 'react'
import { type ExitKind, ExitItems, OpenExit } from '@/components/newsroom/exits/exit-items.client'
import { historyPath } from '@/components/newsroom/revisions/revision-address'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, popupClass } from '@/components/ui/menu-class'
import { SaveWithName, ShareDialog } from './late-parts.client'
import type { Saver } from './saver'

type DeskMenuProps = { articleId: string; livePath: string | null; saver: Saver; isEditable: boolean; mayShare: boolean; exits: readonly ExitKind[] }

/** What a wider bar shows by itself. */
const onBar = `${menuItemClass} sm:hidden`

/** On a phone, the desk bar's rare buttons as one menu: a wider bar shows each of them by itself. On any screen, the ways out of the article. */
export function DeskMenu({ articleId, livePath, saver, isEditable, mayShare, exits }: DeskMenuProps) {
  const { newsroom, previews, revisions } = useMessages()
  const [dialog, setDialog] = useState<'share' | 'name' | ExitKind | null>(null)
  function share() {
    // A link shows what is saved.
    void saver.save()
    setDialog('share')
  }
  return (
    <>
      <Menu.Root modal={false}>
        <Menu.Trigger aria-label={newsroom.deskMenu} title={newsroom.deskMenu} className={buttonClass('quiet', `w-9 px-0 ${exits.length === 0 ? 'sm:hidden' : ''}`)}><EllipsisVertical size={18} aria-hidden /></Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner sideOffset={4} align="end" className="z-50">
            <Menu.Popup aria-label={newsroom.deskMenu} className={popupClass}>
              {livePath && <Menu.LinkItem href={encodeURI(livePath)} target="_blank" className={onBar}>{newsroom.publish.open}</Menu.LinkItem>}
              {livePath && <Menu.LinkItem href={`/admin/articles/${articleId}/views`} className={onBar}>{newsroom.views.open}</Menu.LinkItem>}
              {mayShare && <Menu.Item onClick={share} className={onBar}>{previews.share}</Menu.Item>}
              <Menu.LinkItem href={historyPath(articleId)} className={onBar}>{revisions.open}</Menu.LinkItem>
              {isEditable && <Menu.Item onClick={() => setDialog('name')} className={onBar}>{revisions.saveWithName}</Menu.Item>}
              <ExitItems kinds={exits} onOpen={setDialog} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {dialog === 'share' && <ShareDialog articleId={articleId} onClose={() => setDialog(null)} />}
      {dialog && dialog !== 'share' && dialog !== 'name' && <OpenExit kind={dialog} articleId={articleId} save={isEditable ? () => saver.save() : async () => true} onClose={() => setDialog(null)} />}
      <SaveWithName articleId={articleId} saver={saver} isOpen={dialog === 'name'} onOpenChange={(isOpen) => !isOpen && setDialog(null)} />
    </>
  )
}
