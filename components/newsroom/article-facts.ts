import { useRef, useState } from 'react'
import type { ArticleDraft, Picture } from '@/domain/articles/article'
import { type LeadInput, limits } from '@/domain/articles/inputs'

/** What an article says of itself beside its words, and its lead picture: everything of a save but headline, standfirst and body. */
export type ArticleFacts = Pick<ArticleDraft, 'sectionId' | 'label' | 'contributorIds' | 'tags' | 'excerpt'> & { lead: LeadInput | null }

/** The facts of an open article. `latest` gives them to a save that starts between two drawings. */
export function useArticleFacts({ sectionId, label, contributorIds, tags, excerpt, leadPicture }: ArticleDraft, onChange: () => void) {
  const [facts, setFacts] = useState<ArticleFacts>({ sectionId, label, contributorIds, tags, excerpt, lead: leadOf(leadPicture) })
  const latest = useRef(facts)
  function change(part: Partial<ArticleFacts>) {
    latest.current = { ...latest.current, ...part }
    setFacts(latest.current)
    onChange()
  }
  return { facts, change, latest: () => latest.current }
}

/** A picture as an article's lead, with the words it came with, as long as a save takes them. */
export function leadOf(picture: ({ mediaId: string } & Pick<Picture, 'alt' | 'caption' | 'credit'>) | null): LeadInput | null {
  if (!picture) return null
  const { mediaId, alt, caption, credit } = picture
  return { mediaId, alt: alt.slice(0, limits.alt), caption: caption.slice(0, limits.caption), credit: credit.slice(0, limits.credit) }
}
