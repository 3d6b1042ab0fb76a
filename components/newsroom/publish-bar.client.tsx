'use client'

import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { usePublishing } from './use-publishing'

type PublishBarProps = {
  articleId: string
  /** Version that the page was made with; with JavaScript the saver knows a newer one. */
  baseVersion: number
  publishing: Pick<ReturnType<typeof usePublishing>, 'submit' | 'saveThenPublish' | 'isBusy' | 'live'>
  /** False when readers see exactly this text. */
  hasChanges: boolean
}

/** 발행, or 수정 발행 once readers have seen the article. */
export function PublishBar({ articleId, baseVersion, publishing, hasChanges }: PublishBarProps) {
  const { publish } = useMessages().newsroom
  const { submit, saveThenPublish, isBusy, live } = publishing
  return (
    <form action={submit} onSubmit={(event) => void saveThenPublish(event)}>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="baseVersion" value={baseVersion} />
      <button type="submit" disabled={isBusy || !hasChanges} title={hasChanges ? undefined : publish.upToDate} className={buttonClass('primary')}>
        {isBusy ? publish.publishing : live.path === null ? publish.publish : publish.publishAgain}
      </button>
    </form>
  )
}
