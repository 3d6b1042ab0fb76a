import { useEffect, useEffectEvent, useState } from 'react'
import { fetchHead } from '@/components/newsroom/ask-article'
import { type ArticleHead, type ArticleText, textKey } from '@/domain/articles/article-text'
import type { Saver } from '../saver'

/** Two texts to decide between: the one at hand, the one that the newsroom has, and what both began with. */
export type Conflict = { base: ArticleText; mine: ArticleText; theirs: ArticleHead; resolved: () => void }

type ConflictOptions = {
  articleId: string
  saver: Saver
  read: () => ArticleText
  /** Puts a text into the page. */
  replace: (text: ArticleText) => void
}

/** Nothing was common: for a text whose beginning nobody knows any more. */
const emptyBase: ArticleText = { headline: '', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null, body: { type: 'doc', content: [] } }

const nothing = () => undefined

/** What happens when the article was changed elsewhere: both texts are laid side by side, and somebody chooses. */
export function useConflict({ articleId, saver, read, replace }: ConflictOptions) {
  const [conflict, setConflict] = useState<Conflict | null>(null)

  /**
   * Lays the page's text beside what the newsroom has now; where the server is away, the state line offers it again. `kept`: a text from
   * this device instead of the page's, and what to do when it has been decided on.
   */
  async function compare(kept?: { text: ArticleText; resolved: () => void }): Promise<void> {
    // The page's own words first: what is chosen takes their place.
    if (kept) await saver.save()
    const answer = await fetchHead(articleId).catch(() => null)
    if (!answer?.ok) return
    const theirs = answer.head
    const mine = kept?.text ?? read()
    if (!kept && textKey(theirs.text) === textKey(mine)) return saver.adopt(theirs.version, theirs.savedAt)
    setConflict({ base: kept ? emptyBase : saver.base(), mine, theirs, resolved: kept?.resolved ?? nothing })
  }
  const compareNow = useEffectEvent(() => {
    if (saver.state().kind === 'conflict') void compare()
  })
  useEffect(() => saver.subscribe(() => compareNow()), [saver])

  return {
    conflict,
    compare,
    close: () => setConflict(null),
    resolve: async (merged: ArticleText) => {
      if (!conflict) return
      replace(merged)
      setConflict(null)
      const isSaved = saver.resolveOnto(conflict.theirs.version)
      // In the page and its journal now, whether the server can be reached or not.
      conflict.resolved()
      await isSaved
    },
  }
}
