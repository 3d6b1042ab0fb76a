import type { Editor } from '@tiptap/core'
import type { RefObject } from 'react'
import type { ArticleText } from '@/domain/articles/article-text'

type Fields = { headline: RefObject<HTMLTextAreaElement | null>; standfirst: RefObject<HTMLTextAreaElement | null>; editor: Editor | null }

/**
 * Puts other words into the page, because somebody asked for it or because another tab or person wrote them: never while somebody types
 * here. Nothing is told of it; undo brings the body back.
 */
export function replaceWords({ headline, standfirst, editor }: Fields, text: ArticleText): void {
  fill(headline.current, text.headline)
  fill(standfirst.current, text.standfirst)
  editor?.commands.setContent(text.body, { emitUpdate: false })
}

function fill(field: HTMLTextAreaElement | null, words: string): void {
  if (!field || field.value === words) return
  field.value = words
  // The words stand invisibly behind the field too and give it its height.
  if (field.parentElement) field.parentElement.dataset.words = words
}
