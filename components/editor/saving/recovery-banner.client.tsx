'use client'

import { History } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { useMessages } from '@/components/ui/lang.client'
import { formatSeoul } from '@/lib/korean-time'
import { copyText } from '../copy-article'
import type { JournalEntry } from './journal-store'
import type { Offer } from './use-recovery'

type RecoveryBannerProps = { offer: Offer; /** False: the words can only be carried away. */ mayRestore: boolean; onRestore: (entry: JournalEntry) => void; onDiscard: (entry: JournalEntry) => void }

/** Words that this device has kept and the server has not: since when, where they differ first, and what to do with them. */
export function RecoveryBanner({ offer: { entry, difference }, mayRestore, onRestore, onDiscard }: RecoveryBannerProps) {
  const { recovery, saving } = useMessages().editor
  const [isCopied, setCopied] = useState(false)
  return (
    <section aria-label={recovery.label} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper-2 px-4 py-2">
      <History size={16} aria-hidden className="shrink-0" />
      <div className="min-w-0 grow text-ui" role="status">
        <p className="font-semibold">{recovery.title(formatSeoul(new Date(entry.at)))}</p>
        <p className="text-ink-2">{!mayRestore && `${recovery.copyOnly} `}{difference ? recovery.difference(difference.mine, difference.theirs) : recovery.looksOnly}</p>
      </div>
      <div className="flex gap-2">
        {mayRestore
          ? <button type="button" onClick={() => onRestore(entry)} className={buttonClass('primary')}>{recovery.restore}</button>
          : <button type="button" onClick={() => void copyText(entry.text).then(() => setCopied(true))} className={buttonClass('primary')}>{isCopied ? saving.copied : saving.copyBody}</button>}
        <button type="button" onClick={() => onDiscard(entry)} className={buttonClass('plain')}>{recovery.discard}</button>
      </div>
    </section>
  )
}
