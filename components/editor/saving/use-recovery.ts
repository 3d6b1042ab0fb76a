import { useEffect, useEffectEvent, useState } from 'react'
import { fetchHead } from '@/components/newsroom/ask-article'
import { type ArticleText, textKey } from '@/domain/articles/article-text'
import { firstDifference } from './first-difference'
import type { JournalEntry, JournalStore } from './journal-store'
import { sweepJournal } from './sweep-journal'
import type { TabChannel } from './tab-channel'

/** Kept words, and where they first differ from the page's (null: in no word). */
export type Offer = { entry: JournalEntry; difference: ReturnType<typeof firstDifference> }

type RecoveryOptions = {
  articleId: string
  staffId: string
  tabId: string
  store: JournalStore
  channel: TabChannel
  /** The text that the page holds now. */
  present: () => ArticleText
  /** Brings the page to the newsroom's newest text, where nobody has written here yet. */
  refresh: () => Promise<void>
  /** Puts kept words into the page, and into its own journal; `done` once they are safe there. */
  restore: (entry: JournalEntry, done: () => void) => Promise<void>
}

/** What this device has kept of an article and the server has not: offered one by one, never put in unasked, never dropped unasked. */
export function useRecovery({ articleId, staffId, tabId, store, channel, present, refresh, restore }: RecoveryOptions) {
  const [offers, setOffers] = useState<Offer[]>([])

  const look = useEffectEvent(async (isWanted: () => boolean) => {
    const [alive, entries] = await Promise.all([channel.others(), store.list({ articleId, staffId }).catch(() => [])])
    // What a living tab keeps is its own to save.
    const left = entries.filter((entry) => entry.tabId !== tabId && !alive.has(entry.tabId))
    // A last save may have arrived after this page was made.
    if (left.length > 0) await refresh()
    const atHand = present()
    const isSame = (entry: JournalEntry) => textKey(entry.text) === textKey(atHand)
    for (const entry of left) if (isSame(entry)) await store.remove(entry).catch(() => undefined)
    if (isWanted()) setOffers(left.filter((entry) => !isSame(entry)).map((entry) => ({ entry, difference: firstDifference(entry.text, atHand) })))
  })
  const sweep = useEffectEvent(() => sweepJournal({ store, staffId, now: Date.now(), textAtNewsroom }).catch(() => undefined))
  useEffect(() => {
    let isHere = true
    // After this page's own listeners have settled.
    const timer = setTimeout(() => void look(() => isHere).then(sweep))
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [channel])

  const [offer] = offers
  const done = async (entry: JournalEntry) => {
    await store.remove(entry).catch(() => undefined)
    setOffers((all) => all.filter((one) => one.entry !== entry))
  }
  return {
    offer: offer ?? null,
    restore: (entry: JournalEntry) => void restore(entry, () => void done(entry)),
    discard: (entry: JournalEntry) => void done(entry),
  }
}

async function textAtNewsroom(articleId: string): Promise<ArticleText | null> {
  const answer = await fetchHead(articleId).catch(() => null)
  return answer?.ok ? answer.head.text : null
}
