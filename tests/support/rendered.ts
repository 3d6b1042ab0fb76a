import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { isSafeHref } from '@/domain/document/safe-url'
import type { NodeJson } from '@/domain/document/types'
import type { RenderContext } from '@/domain/document/render-context'
import { knownArticle, knownMedia } from './random-documents'

const picture = { src: '/media/ab/c.webp', width: 800, height: 450, blur: null, alt: '시장 골목', caption: '', credit: '가람신문' }

/** Surroundings in which one picture, one file and one article are found. */
export const surroundings: RenderContext = {
  pictures: new Map([[knownMedia, picture]]),
  articles: new Map([[knownArticle, { path: '/articles/12/가람천-산책로', headline: '가람천 산책로 "열렸다"' }]]),
  attachments: new Map([[knownMedia, { href: '/media/ab/c.pdf', name: '보도자료.pdf' }]]),
}

const allowedTags = new Set('p h2 h3 h4 ul ol li blockquote hr pre code figure figcaption small img div aside section time table caption thead tbody tr th td a mark span strong em u s del sub sup br'.split(' '))
const allowedAttributes = new Set('className id href src alt width height loading decoding start reversed type colSpan rowSpan scope role ariaLabel tabIndex dateTime download rel'.split(' '))

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw)

/** HTML as a browser reads it. */
export const readAsHtml = (html: string): Root => fromHtml(html, { fragment: true })

/** Markdown as a reader of it, who lets HTML through, would show it. */
export const readAsMarkdown = (text: string): Root => markdown.runSync(markdown.parse(text))

/** What a browser would find in HTML that no renderer of ours may write: tags, attributes, addresses, styles that are no colours. */
export function strangersIn(tree: Root): string[] {
  const strangers: string[] = []
  visit(tree, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') strangers.push(node.type)
    if (node.type !== 'element') return
    if (!allowedTags.has(node.tagName)) strangers.push(node.tagName)
    for (const [name, value] of Object.entries(node.properties)) {
      if (name === 'style' ? !/^((background-)?color:#[0-9a-f]{6};?|text-align:(center|right))+$/.test(String(value)) : !allowedAttributes.has(name) && !/^dataFootnote|^ariaDescribedBy$/.test(name)) strangers.push(`${name}=${String(value)}`)
      if ((name === 'href' || name === 'src') && !isSafeHref(String(value))) strangers.push(`${name}=${String(value)}`)
    }
  })
  return strangers
}

/** The text that a browser would show. */
export function shownIn(tree: Root): string {
  let shown = ''
  visit(tree, 'text', (node) => void (shown += node.value))
  return shown
}

/** Everything that a writer wrote to be read, piece by piece: texts, captions, titles, sources. */
export function wordsIn(node: NodeJson): string[] {
  const own = [node.text, node.attrs?.['source'], node.attrs?.['title'], node.attrs?.['caption'], node.type === 'attachment' ? node.attrs?.['name'] : undefined]
  return [...own.filter((words): words is string => typeof words === 'string' && words !== ''), ...(node.content ?? []).flatMap(wordsIn)]
}

export const letters = (words: string) => words.replace(/\s+/g, '')

/** Pieces of the document that are missing in what was made of it. */
export function lostIn(made: string, doc: NodeJson): string[] {
  const kept = letters(made)
  return wordsIn(doc).filter((words) => !kept.includes(letters(words)))
}
