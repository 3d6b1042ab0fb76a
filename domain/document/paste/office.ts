import type { Root } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import { nearestTextTone } from '@/domain/tones/nearest-tone'
import { attribute, rewriteChildren, rewriteElements, styleValue, withoutBold, withoutStyles } from './hast-tools'

/** Colours that Word and Google Docs give to headings without anybody asking. */
const themeColours = new Set(['#2f5496', '#1f3763', '#1f4d78', '#2e74b5', '#365f91', '#4f81bd', '#0f4761', '#434343', '#666666', '#272727', '#595959'])

/** What only the program itself reads: style sheets (inlined by now), settings, conditional comments, tags of its own name spaces. */
export function withoutOfficeNoise(tree: Root): Root {
  const quiet = rewriteChildren(tree, (children) =>
    children.filter((child) => child.type !== 'comment' || !/^\s*(\[(if|endif)|(Start|End)Fragment)|^\s*<!\[endif\]/i.test(child.value)),
  )
  return rewriteElements(quiet, (element) => {
    if (/^(style|xml|meta|link|title)$/.test(element.tagName)) return []
    // `<o:p>`, `<st1:place>`, `<w:sdt>`: words of the writer in a box of the program's.
    return element.tagName.includes(':') || element.tagName === 'google-sheets-html-origin' ? element.children : element
  })
}

/** Links to places of the document they were copied from (footnotes, bookmarks, contents) lead nowhere here. */
export function withoutAnchors(tree: Root, notes: NoteBook): Root {
  return rewriteElements(tree, (element) => {
    const href = attribute(element, 'href')
    const isAnchor = element.tagName === 'a' && (href === '' || /^(file:[^#]*)?#/i.test(href))
    if (isAnchor && href !== '') notes.add('link-dropped', href.replace(/^[^#]*/, ''))
    return isAnchor ? element.children : element
  })
}

/** Headings in the looks of ours: their weight and the theme's colour say nothing that the level does not. */
export function plainHeadings(tree: Root): Root {
  return rewriteElements(tree, (heading) => {
    if (!/^h[1-6]$/.test(heading.tagName)) return heading
    const inner = rewriteElements({ type: 'root', children: [heading] }, (element) => {
      const isTheme = themeColours.has(nearestTextTone(styleValue(element, 'color'))?.raw ?? '')
      return withoutBold(isTheme ? withoutStyles(element, /^color$/i) : element)
    })
    return inner.children[0]?.type === 'element' ? inner.children[0] : heading
  })
}

