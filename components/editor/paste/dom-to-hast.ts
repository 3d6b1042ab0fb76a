import type { Element, ElementContent, Properties, Root } from 'hast'

/** Names that hast writes in another way than by lower case and camel case after a hyphen. */
const names: Record<string, string> = {
  class: 'className', colspan: 'colSpan', rowspan: 'rowSpan', bgcolor: 'bgColor', srcset: 'srcSet', 'data-pasted-style': 'style',
}
const styleData = 'data-pasted-style'
const sheetType = 'text/pasted-style'

/**
 * Foreign HTML as the tree that the normaliser reads, by the browser's own parser: hast-util-from-html would bring another one into the
 * page. The document is not shown and has no window: scripts do not run, pictures are not loaded.
 */
export function htmlToHast(html: string): Root {
  const { documentElement } = new DOMParser().parseFromString(withStylesAsData(html), 'text/html')
  return { type: 'root', children: [elementToHast(documentElement)] }
}

const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/gi
const styleOrQuoted = /("[^"]*"|'[^']*')|(?<![\w-])style(?=\s*=)/gi
const sheetTag = /<(\/?)style(?=[\s>/])/gi

/**
 * The same HTML with its styles as data. The page's policy holds in parsed documents too: browsers would report every `style` as a
 * violation, and they need not parse what is only read as text. A data script is raw text as a style sheet is, and never run.
 */
function withStylesAsData(html: string): string {
  return html
    .replace(tag, (whole) => whole.replace(styleOrQuoted, (found, quoted?: string) => (quoted === undefined ? styleData : found)))
    .replace(sheetTag, (_, slash: string) => (slash ? '</script' : `<script type="${sheetType}"`))
}

/** Recursion is bounded: HTML parsers build no tree deeper than 512 elements. */
function elementToHast(element: globalThis.Element): Element {
  return { type: 'element', tagName: element.getAttribute('type') === sheetType ? 'style' : element.localName, properties: propertiesOf(element), children: [...element.childNodes].flatMap(nodeToHast) }
}

function nodeToHast(node: ChildNode): ElementContent[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ type: 'text', value: node.nodeValue ?? '' }]
  if (node.nodeType === Node.COMMENT_NODE) return [{ type: 'comment', value: node.nodeValue ?? '' }]
  return node instanceof Element ? [elementToHast(node)] : []
}

function propertiesOf(element: globalThis.Element): Properties {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [propertyName(name), name === 'class' ? value.split(/\s+/).filter(Boolean) : value]))
}

/** `data-lazy-src` → `dataLazySrc`, `aria-level` → `ariaLevel`; what is in neither table is spelled as in HTML. */
function propertyName(name: string): string {
  if (names[name]) return names[name]
  return /^(data|aria)-/.test(name) ? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : name
}
