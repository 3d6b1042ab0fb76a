'use client'

import { useMessages } from '@/components/ui/lang.client'
import { ExitDialog } from './exit-dialog.client'
import { useExit } from './use-exit'

type TrashDialogProps = { articleId: string; save: () => Promise<boolean>; onDone: () => void; onClose: () => void }

/** Asks once more before an article that readers never saw goes to the trash. */
export function TrashDialog({ articleId, save, onDone, onClose }: TrashDialogProps) {
  const { exits } = useMessages()
  const exit = useExit({ articleId, route: 'trash', save, onDone })
  return <ExitDialog title={exits.trash} explain={[exits.trashing.explain]} sendName={exits.trashing.send} refusal={exit.refusal} isBusy={exit.isBusy} onSend={() => void exit.send({})} onClose={onClose} />
}
