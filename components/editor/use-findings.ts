import type { Editor } from '@tiptap/core'
import { type RefObject, useMemo, useState } from 'react'
import type { ArticleFacts } from '@/components/newsroom/article-facts'
import { type Finding, checkArticle } from '@/domain/articles/check-article'
import type { Checklist } from '@/domain/articles/checklist'
import { seoulDay } from '@/lib/korean-time'
import { bodyJson } from './body-document'
import type { PictureShelf } from './picture-shelf'
import { useAfterRest } from './use-after-rest'

export type CheckedDesk = {
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
export function useFindings({ editor, headline, facts, shelf, checklist, savedState }: CheckedDesk): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([])
  useAfterRest(editor, rest, () => {
    const { sectionId, contributorIds, excerpt, origin = null, lead } = facts
    setFindings(checkArticle({ headline: headline.current?.value ?? '', sectionId, contributorIds, excerpt, origin, lead, body: bodyJson(editor.state.doc), pictures: (id) => shelf.get(id), today: seoulDay(new Date()) }, checklist))
  }, useMemo(() => ({ facts, savedState }), [facts, savedState]))
  return findings
}
