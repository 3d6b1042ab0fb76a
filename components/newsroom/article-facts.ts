import { useRef, useState } from 'react'
import type { ArticleDraft, ArticleOrigin } from '@/domain/articles/article'
import { leadOf } from '@/domain/articles/article-text'
import type { LeadInput } from '@/domain/articles/inputs'

/** What an article says of itself beside its words, and its lead picture: everything of a save but headline, standfirst and body. */
export type ArticleFacts = Pick<ArticleDraft, 'sectionId' | 'label' | 'contributorIds' | 'tags' | 'excerpt'> & { lead: LeadInput | null; isLeadMissing?: boolean; origin?: ArticleOrigin | null }

/** The facts of an open article. `latest` gives them to a save that starts between two drawings. */
export function useArticleFacts({ sectionId, label, contributorIds, tags, excerpt, origin, leadPicture, leadMissing }: ArticleDraft, onChange: () => void) {
  const [facts, setFacts] = useState<ArticleFacts>({ sectionId, label, contributorIds, tags, excerpt, origin, lead: leadOf(leadPicture), isLeadMissing: leadMissing !== null })
  const latest = useRef(facts)
  function change(part: Partial<ArticleFacts>) {
    latest.current = { ...latest.current, ...part }
    setFacts(latest.current)
    onChange()
  }
  /** Other facts than those that the page had, e.g. of a text that was loaded: no change that somebody made here. */
  function replace({ sectionId, label, contributorIds, tags, excerpt, origin, lead, isLeadMissing }: ArticleFacts) {
    latest.current = { sectionId, label, contributorIds, tags, excerpt, origin, lead, isLeadMissing }
    setFacts(latest.current)
  }
  return { facts, change, replace, latest: () => latest.current }
}
