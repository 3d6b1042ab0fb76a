import type { Root } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import { visitNodes } from './visit-nodes'

/** Body text in which no Markdown or HTML parser can misread Jekyll's own tags, and the way to put them back. */
export type Shielded = { readonly text: string; readonly restore: (tree: Root) => void }

// Both stop at any brace, so that text full of opening ones is read once.
const tags = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{:[^{}\n]*\}/g
const attributeLine = /^[ \t]*\{:[^{}\n]*\}[ \t]*(?:\n|$)/

/**
 * Replaces Liquid tags (`{% … %}`, `{{ … }}`) and kramdown's attribute lists (`{: .class}`) by words that mean nothing to a
 * parser. `restore` puts Liquid back into the tree as the text it is (`liquid-kept`), leaves attribute lists out
 * (`attribute-dropped`) except in code, and resolves Liquid in addresses where its result is known.
 */
export function shieldTemplateTags(body: string, notes: NoteBook): Shielded {
  const kept: string[] = []
  let word = 'ilboTag'
  while (body.includes(word)) word += 'x'
  const text = withoutAttributeLines(body, notes).replace(tags, (tag) => `${word}${kept.push(tag) - 1}z`)
  const pattern = new RegExp(`${word}(\\d+)z`, 'gi')
  const original = (text: string) => text.replace(pattern, (_, index: string) => kept[Number(index)] ?? '')
  const readable = (text: string) =>
    text.replace(pattern, (_, index: string) => {
      const tag = kept[Number(index)] ?? ''
      const isAttributes = tag.startsWith('{:')
      notes.add(isAttributes ? 'attribute-dropped' : 'liquid-kept', tag)
      return isAttributes ? '' : tag
    })
  return { text, restore: (tree) => (kept.length > 0 ? restoreIn(tree, { original, readable }) : undefined) }
}

/** An attribute list on a line of its own belongs to the block beside it; as a line it would only disturb that block. */
function withoutAttributeLines(body: string, notes: NoteBook): string {
  if (!/^[ \t]*\{:/m.test(body)) return body
  let fence = ''
  return body.split(/(?<=\n)/).filter((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
    const isAttributes = fence === '' && attributeLine.test(line)
    if (isAttributes) notes.add('attribute-dropped', line.trim())
    return !isAttributes
  }).join('')
}

type Restoring = { original: (text: string) => string; readable: (text: string) => string }

/** Changes the tree in place. */
function restoreIn(tree: Root, { original, readable }: Restoring): void {
  visitNodes(tree, (node, inCode) => {
    if (node.type === 'text') node.value = inCode ? original(node.value) : readable(node.value)
    else if (node.type === 'comment') node.value = original(node.value)
    else if (node.type === 'element') {
      for (const [name, value] of Object.entries(node.properties)) {
        if (typeof value === 'string') node.properties[name] = /^(src|href)$/.test(name) ? plainAddress(original(value)) : original(value)
      }
    }
  })
}

/** `{{ site.baseurl }}/a` and `{{ "/a" | relative_url }}` are `/a`: where a site lies is no part of an article. */
export function plainAddress(address: string): string {
  return address
    .trim()
    .replace(/^(?:\{\{-?\s*site\.(?:url|baseurl)\s*-?\}\})+/, '')
    .replace(/^\{\{-?\s*["']([^"'{}]*)["']\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:base)?url)\s*-?\}\}/, '$1')
}
