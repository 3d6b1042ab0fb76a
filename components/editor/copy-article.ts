import type { Editor } from '@tiptap/core'
import type { RefObject } from 'react'
import type { ArticleText } from '@/domain/articles/article-text'
import { renderHtml } from '@/domain/document/render-html'
import { renderText } from '@/domain/document/render-text'

type Words = { headline: RefObject<HTMLTextAreaElement | null>; standfirst: RefObject<HTMLTextAreaElement | null>; editor: Editor | null }

/** Puts the whole article on the clipboard, with its formatting for editors and as plain text for everything else. */
export async function copyArticle({ headline, standfirst, editor }: Words): Promise<void> {
  await copy([headline.current?.value ?? '', standfirst.current?.value ?? ''], editor?.getHTML() ?? '', editor?.getText() ?? '')
}

/** The same for a text that is in no editor. */
export async function copyText({ headline, standfirst, body }: ArticleText): Promise<void> {
  await copy([headline, standfirst], renderHtml(body, { pictures: new Map(), articles: new Map(), attachments: new Map() }), renderText(body))
}

async function copy(fields: string[], bodyHtml: string, bodyText: string): Promise<void> {
  const lines = fields.filter((line) => line !== '')
  const html = lines.map((line) => `<p>${line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`).join('') + bodyHtml
  const text = [...lines, bodyText].join('\n\n')
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) })])
}
