import type { Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { isBlock } from '@/domain/document/normalise/tags'

/**
 * A body as HTML, or null when it has to be read as Markdown. It is HTML when its first visible character opens a tag and
 * nothing that lies outside of all elements is a sign of Markdown: text inside elements is none, as in kramdown, which is
 * what lets such bodies indent their lists and tables and put blank lines anywhere.
 */
export function readHtmlBody(text: string): Root | null {
  if (!/^\s*<(!--|\/?[a-z][a-z0-9-]*[\s/>])/i.test(text) || /\smarkdown=["']?(1|block|span)/i.test(text)) return null
  const tree = fromHtml(text, { fragment: true })
  const isMarkdown = (node: RootContent, at: number) => isAutolink(node) || (node.type === 'text' && hasMarkdown(node.value, tree.children[at - 1]))
  return tree.children.some(isMarkdown) ? null : tree
}

/** `<https://a.kr>`, which an HTML parser takes for an element. */
const isAutolink = (node: RootContent) => node.type === 'element' && /^(https?|mailto):/.test(node.tagName)

const atLineStart = /^ {0,3}(#{1,6}\s|>|```|~~~|\||(=+|-{2,}|\*{3,}|_{3,})[ \t]*$)|^[ \t]*(([-*+]|\d{1,9}[.)])[ \t]+\S|\[[^\]\n]+\]:[ \t])/m
const inLine = /\*\*\S|__\S|~~\S|\*[^*\s][^*\n]*\*|`[^`\n]+`|\]\(|\[\^/
const paragraphs = /\S[ \t]*\n[ \t]*\n\s*\S/

/** Signs of Markdown in loose text; paragraphs parted by a blank line are one, because HTML would join them. */
function hasMarkdown(text: string, before: RootContent | undefined): boolean {
  if (text.trim() === '') return false
  const continues = before?.type === 'element' && !isBlock(before.tagName)
  const parted = paragraphs.test(text) || (continues && /^[ \t]*\n[ \t]*\n/.test(text))
  return parted || atLineStart.test(text) || inLine.test(text)
}
