import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import type { Image, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type Processor, unified } from 'unified'
import { elementsIn, rewriteChildren } from '@/domain/document/paste/hast-tools'
import { koreanStrong } from './korean-strong'

/**
 * Markdown as one tree, any HTML in it as `raw` nodes for whoever can parse them. Where it differs from GitHub's: four spaces are
 * no code (in articles they are indented HTML or the habit of indenting paragraphs; fences are code), one tilde strikes nothing
 * out (`3~4명, 5~6명`), and `**"인용"**은` is bold. Throws RangeError when lists are nested by the thousand.
 */
export function markdownToHast(text: string): HtmlRoot {
  const source = text.replace(tooManyMarkers, '$1').replace(pictureAddress, inAngles)
  const processor = unified()
    .use(remarkParse)
    .use(withoutIndentedCode)
    .use(remarkGfm, { singleTilde: false })
    .use(() => koreanStrong(source))
    .use(() => addressesAsWritten)
    .use(remarkRehype, { allowDangerousHtml: true, footnoteLabel: '각주', footnoteLabelProperties: {} })
  const tree = processor.runSync(processor.parse(source))
  withoutFootnoteLinks(tree)
  return tree
}

/** Markdown without an HTML parser: tags in it stay the text that they are, but for the line breaks of table cells. */
export function pastedMarkdownToHast(text: string): HtmlRoot {
  return rewriteChildren(markdownToHast(text), (children) => children.map(withoutRaw))
}

function withoutRaw(node: ElementContent): ElementContent {
  // The types of hast know no raw nodes; remark-rehype makes them.
  const { type, value } = node as { type: string; value?: string }
  if (type !== 'raw') return node
  return /^<br\s*\/?>$/i.test(value ?? '') ? { type: 'element', tagName: 'br', properties: {}, children: [] } : { type: 'text', value: value ?? '' }
}

function withoutIndentedCode(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
}

/** remark-rehype percent-encodes; a picture's file is looked up by the name that stands in the source. */
function addressesAsWritten(tree: Root): void {
  const waiting: Array<Root | Root['children'][number]> = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'image') node.data = { ...node.data, hProperties: { src: node.url } } satisfies Image['data']
    if ('children' in node) waiting.push(...node.children)
  }
}

/** A document has no anchors: links from a footnote's number to the note and back (`↩`) would lead nowhere. */
function withoutFootnoteLinks(tree: HtmlRoot): void {
  for (const element of [...elementsIn(tree)] satisfies Element[]) {
    if ('dataFootnoteRef' in element.properties) delete element.properties['href']
    if ('dataFootnoteBackref' in element.properties) Object.assign(element, { children: [], properties: {} })
  }
}

/** A line that opens more than sixty quotes or lists: no writing, but enough of them keep the parser busy for a minute. */
const tooManyMarkers = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){60})(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]))+/gm

/** `![…](/그림/가람천 1.jpg)`: Markdown wants angle brackets around an address with spaces, file names of phones and Macs have them. */
const pictureAddress = /(!\[[^\]\n]*\]\()([^\s()<>"][^()<>"\n]*\.(?:avif|bmp|gif|jpe?g|png|webp))(?=\s*\)|\s+")/gi

const inAngles = (whole: string, start: string, address: string) => (address.includes(' ') ? `${start}<${address}>` : whole)
