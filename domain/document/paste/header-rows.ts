import type { Element, ElementContent, Root } from 'hast'
import { elementsIn, findElement, rewriteElements, styleValue, textIn, withoutBold } from './hast-tools'

/** A table whose first row is bold throughout, and the next one not, has a header row, whatever tags the program used. */
export function markHeaderRows(tree: Root): Root {
  return rewriteElements(tree, (table) => {
    if (table.tagName !== 'table' || findElement(table, (element) => element.tagName === 'th')) return table
    const [first, second] = [...elementsIn(table)].filter((element) => element.tagName === 'tr')
    if (!first || !second || !isBoldRow(first) || isBoldRow(second)) return table
    return withRow(table, first, asHeader(first))
  })
}

function withRow(table: Element, old: Element, row: Element): Element {
  const children = table.children.map((child): ElementContent => {
    if (child === old) return row
    return child.type === 'element' && /^t(body|head)$/.test(child.tagName) ? withRow(child, old, row) : child
  })
  return { ...table, children }
}

function isBoldRow(row: Element): boolean {
  const cells = row.children.filter((child) => child.type === 'element' && child.tagName === 'td') as Element[]
  const filled = cells.filter((cell) => textIn(cell.children).trim() !== '')
  return filled.length > 0 && filled.every((cell) => isAllBold([cell], false))
}

/** Whether every visible letter is bold. Depth is the parser's, which is bounded. */
function isAllBold(nodes: readonly ElementContent[], inBold: boolean, depth = 0): boolean {
  return nodes.every((node) => {
    if (node.type === 'text') return inBold || node.value.trim() === ''
    if (node.type !== 'element') return true
    return depth < 60 && isAllBold(node.children, weightInside(node, inBold), depth + 1)
  })
}

function weightInside(element: Element, outer: boolean): boolean {
  const weight = styleValue(element, 'font-weight')
  if (weight !== '') return /^(bold|bolder)$/.test(weight) || Number(weight) >= 600
  return outer || /^(b|strong)$/.test(element.tagName)
}

/** Header cells are bold by what they are. */
function asHeader(row: Element): Element {
  const [inner] = rewriteElements({ type: 'root', children: [row] }, (element) => {
    const plain = withoutBold(element)
    return plain.tagName === 'td' ? { ...plain, tagName: 'th' } : plain
  }).children
  return inner?.type === 'element' ? inner : row
}
