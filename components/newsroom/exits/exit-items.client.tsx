'use client'

import { Menu } from '@base-ui/react/menu'
import { CorrectDialog, TrashDialog, WithdrawDialog } from '@/components/editor/late-parts.client'
import { useMessages } from '@/components/ui/lang.client'
import { menuItemClass, menuSeparatorClass } from '@/components/ui/menu-class'

/** The ways out of an article: to say that it was wrong, to take it from readers, to throw it away. */
export type ExitKind = 'correct' | 'withdraw' | 'trash'

type ExitItemsProps = { kinds: readonly ExitKind[]; onOpen: (kind: ExitKind) => void }

/** Those that are open to this person now, as rows of a menu. */
export function ExitItems({ kinds, onOpen }: ExitItemsProps) {
  const { exits } = useMessages()
  return (
    <>
      {kinds.length > 0 && <Menu.Separator className={`${menuSeparatorClass} sm:hidden`} />}
      {kinds.map((kind) => <Menu.Item key={kind} onClick={() => onOpen(kind)} className={menuItemClass}>{exits[kind]}…</Menu.Item>)}
    </>
  )
}

const dialogs = { correct: CorrectDialog, withdraw: WithdrawDialog, trash: TrashDialog }

type OpenExitProps = { kind: ExitKind; articleId: string; save: () => Promise<boolean>; onClose: () => void }

/** The dialog of one of them. Afterwards the page is loaded anew: the article is another one now. */
export function OpenExit({ kind, articleId, save, onClose }: OpenExitProps) {
  const Dialog = dialogs[kind]
  return <Dialog articleId={articleId} save={save} onClose={onClose} onDone={() => (kind === 'trash' ? window.location.assign('/admin/articles') : window.location.reload())} />
}
