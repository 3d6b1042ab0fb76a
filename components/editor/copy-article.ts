import type { Editor } from '@tiptap/core'
import type { RefObject } from 'react'

type Words = { headline: RefObject<HTMLTextAreaElement | null>; standfirst: RefObject<HTMLTextAreaElement | null>; editor: Editor | null }

/** Puts the whole article on the clipboard, with its formatting for editors and as plain text for everything else. */
export async function copyArticle({ headline, standfirst, editor }: Words): Promise<void> {
  const lines = [headline.current?.value ?? '', standfirst.current?.value ?? ''].filter((line) => line !== '')
  const html = lines.map((line) => `<p>${line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`).join('') + (editor?.getHTML() ?? '')
  const text = [...lines, editor?.getText() ?? ''].join('\n\n')
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) })])
}
