'use client'

import { History } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { formatSeoul } from '@/lib/korean-time'
import type { JournalEntry } from './journal-store'
import type { Offer } from './use-recovery'

type RecoveryBannerProps = { offer: Offer; onRestore: (entry: JournalEntry) => void; onDiscard: (entry: JournalEntry) => void }

/** Words that this device has kept and the server has not: since when, where they differ first, and what to do with them. */
export function RecoveryBanner({ offer: { entry, difference }, onRestore, onDiscard }: RecoveryBannerProps) {
  const { recovery } = useMessages().editor
  return (
    <section aria-label={recovery.label} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper-2 px-4 py-2">
      <History size={16} aria-hidden className="shrink-0" />
      <div className="min-w-0 grow text-ui" role="status">
        <p className="font-semibold">{recovery.title(formatSeoul(new Date(entry.at)))}</p>
        <p className="text-ink-2">{difference ? recovery.difference(difference.mine, difference.theirs) : recovery.looksOnly}</p>
      </div>
      <div className="flex gap-2">
        <button type="button" onClick={() => onRestore(entry)} className={buttonClass('primary')}>{recovery.restore}</button>
        <button type="button" onClick={() => onDiscard(entry)} className={buttonClass('plain')}>{recovery.discard}</button>
      </div>
    </section>
  )
}
