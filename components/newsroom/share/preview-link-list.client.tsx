'use client'

import { useRef } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import type { PreviewLink } from '@/domain/articles/preview-links'
import { formatSeoul } from '@/lib/korean-time'

type PreviewLinkListProps = {
  /** Null until they are known. */
  links: PreviewLink[] | null
  isStuck: boolean
  isBusy: boolean
  /** Null: all of them. */
  onTakeBack: (linkId: string | null) => void
  onAgain: () => void
}

/** The links that open now: whose, for whom, until when, read or not; each can be taken back. */
export function PreviewLinkList({ links, isStuck, isBusy, onTakeBack, onAgain }: PreviewLinkListProps) {
  const { previews } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  function takeBack(linkId: string | null) {
    // The button that had the focus goes with its link.
    heading.current?.focus()
    onTakeBack(linkId)
  }
  return (
    <section aria-labelledby="preview-links" className="border-t border-rule pt-3">
      <div className="flex min-h-9 items-center justify-between gap-3">
        <h3 ref={heading} id="preview-links" tabIndex={-1} className="text-ui font-bold outline-none">{previews.live}</h3>
        {links !== null && links.length > 1 && <button type="button" disabled={isBusy} onClick={() => takeBack(null)} className={buttonClass('quiet')}>{previews.revokeAll}</button>}
      </div>
      {links === null && (isStuck ? <button type="button" onClick={onAgain} className={buttonClass('plain')}>{previews.again}</button> : <p className="text-ui text-ink-2">{previews.loading}</p>)}
      {links?.length === 0 && <p className="text-ui text-ink-2">{previews.none}</p>}
      <ul className="divide-y divide-rule">
        {links?.map((link) => <LinkRow key={link.id} link={link} isBusy={isBusy} onTakeBack={() => takeBack(link.id)} />)}
      </ul>
    </section>
  )
}

function LinkRow({ link, isBusy, onTakeBack }: { link: PreviewLink; isBusy: boolean; onTakeBack: () => void }) {
  const { previews } = useMessages()
  const { note, madeBy, createdAt, expiresAt, lastOpenedAt, openedCount } = link
  const name = note || previews.nobody
  return (
    <li className="flex items-center gap-3 py-2.5">
      <div className="tabular min-w-0 grow text-meta text-ink-2">
        <p className="text-ui font-semibold wrap-anywhere text-ink">{name}</p>
        <p>{previews.madeBy(madeBy, formatSeoul(createdAt))}</p>
        <p>{previews.until(formatSeoul(expiresAt))} · {lastOpenedAt ? previews.opened(openedCount, formatSeoul(lastOpenedAt)) : previews.unopened}</p>
      </div>
      <button type="button" aria-label={previews.revokeOf(name)} disabled={isBusy} onClick={onTakeBack} className={buttonClass('plain')}>{previews.revoke}</button>
    </li>
  )
}
