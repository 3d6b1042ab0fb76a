import { useRef, useState } from 'react'
import type { ArticleDraft } from '@/domain/articles/article'

/** What an article says of itself beside its words: the side panel's part of a save. */
export type ArticleFacts = Pick<ArticleDraft, 'sectionId' | 'label' | 'contributorIds' | 'tags' | 'excerpt'>

/** The facts of an open article. `latest` gives them to a save that starts between two drawings. */
export function useArticleFacts({ sectionId, label, contributorIds, tags, excerpt }: ArticleDraft, onChange: () => void) {
  const [facts, setFacts] = useState<ArticleFacts>({ sectionId, label, contributorIds, tags, excerpt })
  const latest = useRef(facts)
  function change(part: Partial<ArticleFacts>) {
    latest.current = { ...latest.current, ...part }
    setFacts(latest.current)
    onChange()
  }
  /** Other facts than those that the page had, e.g. of a text that was loaded: no change that somebody made here. */
  function replace({ sectionId, label, contributorIds, tags, excerpt }: ArticleFacts) {
    latest.current = { sectionId, label, contributorIds, tags, excerpt }
    setFacts(latest.current)
  }
  return { facts, change, replace, latest: () => latest.current }
}
