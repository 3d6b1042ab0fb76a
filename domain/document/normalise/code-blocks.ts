import type { Element } from 'hast'
import { figureOf } from './images'
import type { Content, Handler, Kit } from './scope'
import { isBlock, isDropped } from './tags'
import { withoutUnwanted } from './text-safety'

/** `pre` and its old cousins: text with its line ends and nothing else; pictures in it follow after it. */
export const readCode: Handler = (element, _scope, flow, kit) => {
  const { text, images } = plainText(element, kit)
  const code = withoutUnwanted(text.replace(/\r\n?/g, '\n').replace(/[\u000b\u000c\u00a0\u0085\u2028\u2029]/g, ' '), kit.notes)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
    .normalize('NFC')
  if (code !== '') flow.block({ type: 'codeBlock', content: [{ type: 'text', text: code }] })
  for (const image of images) flow.block(figureOf(image, kit.notes))
}

/** All text inside, without recursion: a `pre` may be as deep as it likes. */
function plainText(element: Element, kit: Kit): { text: string; images: Element[] } {
  const parts: string[] = []
  const images: Element[] = []
  const waiting: Array<Content | 'line end'> = [...element.children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === 'line end') endLine(parts)
    else if (node.type === 'text') parts.push(node.value)
    else if (node.type !== 'element') continue
    else if (isDropped(node.tagName)) kit.notes.add(node.tagName === 'script' ? 'script-dropped' : 'element-dropped', node.tagName)
    else if (node.tagName === 'img') images.push(node)
    else if (node.tagName === 'br') parts.push('\n')
    else {
      const href = node.tagName === 'a' ? node.properties?.['href'] : undefined
      if (typeof href === 'string') kit.notes.add('link-dropped', href)
      if (isBlock(node.tagName)) {
        endLine(parts)
        waiting.push('line end')
      }
      for (const child of [...node.children].reverse()) waiting.push(child)
    }
  }
  return { text: parts.join(''), images }
}

function endLine(parts: string[]): void {
  const last = parts.at(-1)
  if (last !== undefined && !last.endsWith('\n')) parts.push('\n')
}
