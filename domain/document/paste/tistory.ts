import type { ElementContent, Root } from 'hast'
import { make, rewriteChildren, rewriteElements } from './hast-tools'

/** `[##_1C|cfile2.uf@12AB.jpg|width="500" alt="…"|설명_##]` and `[##_Image|kage@…/img.jpg|CDM|1.3|{"caption":"…"}_##]`. */
const shortcode = /\[##_(?:Image|\d[A-Z])\|([^|\]]+)\|([^]*?)_##\]/

/** Old Tistory pictures, which are text until the blog draws them, as figures with their caption. */
export function tistoryShortcodes(tree: Root): Root {
  return rewriteChildren(tree, (children, parent) => (parent && /^(pre|code|script|style)$/.test(parent.tagName) ? children : children.flatMap(split)))
}

function split(node: ElementContent): ElementContent[] {
  const found = node.type === 'text' ? shortcode.exec(node.value) : null
  if (node.type !== 'text' || !found) return [node]
  const [whole, file = '', rest = ''] = found
  const before = node.value.slice(0, found.index)
  const after = split({ type: 'text', value: node.value.slice(found.index + whole.length) })
  return [{ type: 'text', value: before }, pictureFrom(file, rest), ...after]
}

function pictureFrom(file: string, rest: string): ElementContent {
  const alt = /alt="([^"]*)"/.exec(rest)?.[1] ?? /"alt":"([^"]*)"/.exec(rest)?.[1] ?? ''
  const caption = /"caption":"([^"]*)"/.exec(rest)?.[1] ?? (rest.includes('{') ? '' : (rest.split('|').at(-1) ?? ''))
  const words = /^\s*(\w+=|$)/.test(caption) ? [] : [make('figcaption', {}, [{ type: 'text', value: caption }])]
  return make('figure', {}, [make('img', { src: file.trim(), alt }, []), ...words])
}

/** Pictures without the skin's script, and with the address that the box around them keeps for when they come into view. */
export function tistoryPictures(tree: Root): Root {
  return rewriteElements(tree, (element, parent) => {
    if (element.tagName !== 'img') return element
    const own = Object.entries(element.properties).filter(([name]) => !/^on/i.test(name))
    const address = parent?.properties['dataUrl']
    return { ...element, properties: { ...Object.fromEntries(own), ...(typeof address === 'string' && { dataUrl: address }) } }
  })
}
