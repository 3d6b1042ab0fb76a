import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { ArticleFacts } from '@/components/newsroom/article-facts'
import { type Finding, checkArticle } from '@/domain/articles/check-article'
import { bodyJson } from './body-document'
import type { PictureShelf } from './picture-shelf'

export type CheckedDesk = {
  editor: Editor
  headline: RefObject<HTMLTextAreaElement | null>
  facts: ArticleFacts
  shelf: PictureShelf
  /** Changes with every change that is not saved yet, and with every save. */
  savedState: unknown
}

/** How long the writer has to rest before the article is looked through again, in milliseconds. */
const rest = 400

/** What the publish check finds in the article as it stands. */
export function useFindings({ editor, headline, facts, shelf, savedState }: CheckedDesk): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([])
  const look = useEffectEvent(() => {
    if (editor.isDestroyed) return
    const { sectionId, contributorIds, lead } = facts
    setFindings(checkArticle({ headline: headline.current?.value ?? '', sectionId, contributorIds, lead, body: bodyJson(editor.state.doc), pictures: (id) => shelf.get(id) }))
  })
  useEffect(() => {
    let timer = setTimeout(look, rest)
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, rest)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, facts, savedState])
  return findings
}
