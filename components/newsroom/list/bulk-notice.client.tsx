'use client'

import { sayProblem } from '@/components/newsroom/say-problem'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { BulkRequest } from '@/domain/articles/bulk-inputs'
import type { BulkNotice as Notice } from './use-bulk'

type BulkNoticeProps = { notice: Notice | null; isBusy: boolean; onSend: (request: BulkRequest) => void; onClose: () => void }

/** What a bulk action did and did not do; while it stands, what was done can be taken back. */
export function BulkNotice({ notice, isBusy, onSend, onClose }: BulkNoticeProps) {
  const messages = useMessages()
  const { lists: { bulk }, newsroom: { list } } = messages
  const { action = null } = notice ?? {}
  const result = notice !== null && notice.action !== null ? notice.result : null
  return (
    <>
      <div role="status">
        {action !== null && result && (
          <div className="flex flex-wrap items-center gap-2 rounded-md border border-rule bg-paper-2 px-3 py-2 text-ui">
            <p className="font-semibold">{bulk.done[action](result.done.length)}</p>
            {action !== 'undo' && result.done.length > 0 && <button type="button" disabled={isBusy} onClick={() => onSend({ action: 'undo', articleIds: result.done, bulkId: result.bulkId })} className={buttonClass('plain')}>{bulk.undo}</button>}
            <button type="button" onClick={onClose} className={buttonClass('quiet', 'ml-auto')}>{bulk.close}</button>
            {result.refused.length > 0 && (
              <div className="w-full">
                <p className="font-semibold text-alarm">{bulk.refused(result.refused.length)}</p>
                <ul className="list-disc pl-5 text-ink-2">
                  {result.refused.map(({ articleId, headline, problem }) => <li key={articleId}>{headline || list.untitled}: {sayProblem(messages, problem)}</li>)}
                </ul>
              </div>
            )}
          </div>
        )}
      </div>
      <div role="alert">{notice?.action === null && <p className="text-ui font-semibold text-alarm">{notice.problem}</p>}</div>
    </>
  )
}
