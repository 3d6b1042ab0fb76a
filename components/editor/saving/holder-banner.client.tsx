'use client'

import { Users } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { formatSeoul } from '@/lib/korean-time'
import type { OtherHolder } from './holding'

/** Who writes on this article instead, since when, and the way to take over. */
export function HolderBanner({ other, onTakeOver }: { other: OtherHolder; onTakeOver: () => void }) {
  const { holding } = useMessages().editor
  const since = formatSeoul(other.since).slice(-5)
  return (
    <section aria-label={holding.label} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper-2 px-4 py-2">
      <Users size={16} aria-hidden className="shrink-0" />
      <p role="status" className="min-w-0 grow text-ui font-semibold">{other.isYou ? holding.otherTab(since) : holding.otherPerson(other.name, since)}</p>
      <button type="button" disabled={other.isWaiting} onClick={onTakeOver} className={buttonClass('plain')}>{other.isWaiting ? holding.waiting : holding.takeOver}</button>
    </section>
  )
}
