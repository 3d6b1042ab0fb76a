import type { Editor } from '@tiptap/core'
import { type RefObject, useMemo, useState } from 'react'
import type { ArticleFacts } from '@/components/newsroom/article-facts'
import { type Finding, checkArticle } from '@/domain/articles/check-article'
import type { Checklist } from '@/domain/articles/checklist'
import { seoulDay } from '@/lib/korean-time'
import { bodyJson } from './body-document'
import type { PictureShelf } from './picture-shelf'
import { useAfterRest } from './use-after-rest'
import { useHeadlineTaken } from './use-headline-taken'

export type CheckedDesk = {
  articleId: string
  editor: Editor
  headline: RefObject<HTMLTextAreaElement | null>
  facts: ArticleFacts
  shelf: PictureShelf
  checklist: Checklist
  /** Changes with every change that is not saved yet, and with every save. */
  savedState: unknown
}

/** How long the writer has to rest before the article is looked through again, in milliseconds. */
const rest = 400

/** What the publish check finds in the article as it stands. */
export function useFindings({ articleId, editor, headline, facts, shelf, checklist, savedState }: CheckedDesk): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([])
  const { known, takenOn } = useHeadlineTaken(articleId)
  useAfterRest(editor, rest, () => {
    const { sectionId, contributorIds, excerpt, origin = null, lead } = facts
    const words = headline.current?.value.trim() ?? ''
    const headlineTakenOn = checklist['headline-taken'] === 'off' ? null : takenOn(words)
    setFindings(checkArticle({ headline: words, headlineTakenOn, sectionId, contributorIds, excerpt, origin, lead, body: bodyJson(editor.state.doc), pictures: (id) => shelf.get(id), today: seoulDay(new Date()) }, checklist))
  }, useMemo(() => ({ facts, savedState, known }), [facts, savedState, known]))
  return findings
}
