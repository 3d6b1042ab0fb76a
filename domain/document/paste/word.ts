import type { Element, Root } from 'hast'
import type { NoteBook } from '@/domain/document/notes'
import { attribute, classesOf, findElement, hasClass, isBlank, make, rewriteChildren, rewriteElements, styleValue, textIn, withProperties } from './hast-tools'
import { type LevelItem, groupIntoLists } from './level-lists'
import { readMarker } from './list-markers'

/** Paragraphs of Word's own title and heading styles, and those with an outline level, are headings. */
export function wordHeadings(tree: Root): Root {
  return rewriteElements(tree, (element) => {
    const level = /^(p|div)$/.test(element.tagName) ? headingLevel(element) : 0
    return level > 0 ? { ...element, tagName: `h${Math.min(level, 6)}` } : element
  })
}

function headingLevel(element: Element): number {
  const ariaLevel = attribute(element, 'role') === 'heading' ? Number(attribute(element, 'ariaLevel') || 2) : 0
  if (ariaLevel > 0) return ariaLevel
  for (const name of classesOf(element)) {
    if (name === 'MsoTitle') return 1
    if (name === 'MsoSubtitle') return 2
    const level = /^MsoHeading([1-9])$/.exec(name)?.[1]
    if (level) return Number(level)
  }
  return Number(/^[1-6]$/.exec(styleValue(element, 'mso-outline-level'))?.[0] ?? 0)
}

/** Word on the desktop: `mso-list:l0 level2 lfo1` paragraphs with their marker as text become lists. */
export function wordLists(tree: Root, notes: NoteBook): Root {
  return rewriteChildren(tree, (children) => groupIntoLists(children, (element) => wordItem(element, notes)))
}

function wordItem(element: Element, notes: NoteBook): LevelItem | null {
  if (!/^(p|div)$/.test(element.tagName)) return null
  const named = /^(l\d+) level(\d)/.exec(styleValue(element, 'mso-list'))
  const marker = findElement(element, isMarker)
  if (!named || !marker) return null
  const written = textIn(marker.children).trim()
  const { isOrdered, start, isDecimal } = readMarker(written)
  if (isOrdered && !isDecimal) notes.add('attribute-dropped', `type ${written}`)
  const [without] = rewriteElements({ type: 'root', children: [element] }, (inner) => (isMarker(inner) ? [] : inner)).children
  const children = without?.type === 'element' ? without.children : element.children
  return { level: Number(named[2]), isOrdered, start, list: named[1] ?? '', children: [make('p', alignmentOf(element), children)] }
}

const isMarker = (element: Element) => styleValue(element, 'mso-list') === 'ignore'

const alignmentOf = (element: Element) => {
  const align = styleValue(element, 'text-align')
  return align === 'center' || align === 'right' ? { style: `text-align:${align}` } : {}
}

/** Word in the browser: every item lies in a list and a box of its own and tells its level. */
export function wordOnlineLists(tree: Root): Root {
  const bare = rewriteElements(tree, (element) => (element.tagName === 'div' && (hasClass(element, 'ListContainerWrapper') || hasClass(element, 'OutlineElement')) ? element.children : element))
  return rewriteChildren(bare, (children, parent) => (parent?.tagName === 'li' ? children : groupIntoLists(children, onlineItem)))
}

function onlineItem(list: Element): LevelItem | null {
  const items = list.children.filter((child) => !isBlank(child))
  const [item] = items
  if (!/^(ul|ol)$/.test(list.tagName) || items.length !== 1 || item?.type !== 'element' || item.tagName !== 'li') return null
  const level = Number(attribute(item, 'dataAriaLevel') || attribute(item, 'ariaLevel'))
  if (!(level > 0)) return null
  return { level, isOrdered: list.tagName === 'ol', start: Number(attribute(list, 'start') || 1), list: attribute(item, 'dataListId') || attribute(item, 'dataListid'), children: item.children }
}

/** Word in the browser tells sub- and superscript by class only. */
export function wordOnlineScripts(tree: Root): Root {
  return rewriteElements(tree, (element) => {
    const script = hasClass(element, 'Superscript') ? 'super' : hasClass(element, 'Subscript') ? 'sub' : null
    return script ? withProperties(element, { style: `${attribute(element, 'style')};vertical-align:${script}` }) : element
  })
}
