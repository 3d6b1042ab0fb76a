import type { Element, ElementContent, Properties, Root } from 'hast'

/** One pure change of a foreign tree. Steps never change the tree they are given. */
export type Step = (tree: Root) => Root

/** Deeper than any page; what lies below is handed on as it is, so that no step overflows the call stack. */
const deepestRewrite = 200

/**
 * The tree with the children of every element (and of the root) replaced by what `change` makes of them, from the innermost out:
 * a change sees children that are finished already.
 */
export function rewriteChildren(tree: Root, change: (children: ElementContent[], parent: Element | null) => ElementContent[]): Root {
  const inside = (nodes: readonly ElementContent[], parent: Element | null, depth: number): ElementContent[] =>
    change(
      nodes.map((node) => (node.type === 'element' && depth < deepestRewrite ? { ...node, children: inside(node.children, node, depth + 1) } : node)),
      parent,
    )
  return { ...tree, children: inside(tree.children as ElementContent[], null, 0) }
}

/** The tree with every element replaced by what `change` makes of it: itself, another, its children, or nothing. */
export function rewriteElements(tree: Root, change: (element: Element, parent: Element | null) => ElementContent | ElementContent[]): Root {
  return rewriteChildren(tree, (children, parent) => children.flatMap((child) => (child.type === 'element' ? change(child, parent) : child)))
}

/** Every element in document order, without recursion. */
export function* elementsIn(root: Root | Element): Generator<Element> {
  const waiting = [...root.children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type !== 'element') continue
    yield node
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at]
      if (child) waiting.push(child)
    }
  }
}

/** The first element inside that fits. */
export function findElement(root: Root | Element, fits: (element: Element) => boolean): Element | undefined {
  for (const element of elementsIn(root)) if (fits(element)) return element
  return undefined
}

/** All text inside, as it is written, without recursion; `between` stands between two pieces. */
export function textIn(nodes: readonly (ElementContent | Root['children'][number])[], between = ''): string {
  const parts: string[] = []
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') parts.push(node.value)
    else if (node.type === 'element') for (const child of [...node.children].reverse()) waiting.push(child)
  }
  return parts.join(between)
}

/** An attribute as text, '' when there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties?.[name]
  return value === undefined || value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value)
}

export function classesOf(element: Element): string[] {
  return attribute(element, 'className').split(/\s+/).filter(Boolean)
}

export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name)

/** The value of one property in an element's own style, in lower case, without quotes; '' when it is not there. */
export function styleValue(element: Element, property: string): string {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*["']?([^;"']*)`, 'i').exec(attribute(element, 'style'))
  return (found?.[1] ?? '').trim().toLowerCase()
}

/** The element without some properties of its style. */
export function withoutStyles(element: Element, properties: RegExp): Element {
  const style = attribute(element, 'style')
  if (style === '') return element
  const kept = style.split(';').filter((piece) => !properties.test(piece.split(':')[0]?.trim() ?? ''))
  return withProperties(element, { style: kept.join(';') })
}

/** The element without the weight of its letters; what else it wears stays. */
export function withoutBold(element: Element): Element {
  const plain = withoutStyles(element, /^font-weight$/i)
  return /^(b|strong)$/.test(plain.tagName) ? { ...plain, tagName: 'span' } : plain
}

/** The element with a declaration that its own style may overrule. */
export const withStyleBelow = (element: Element, declarations: string): Element =>
  withProperties(element, { style: `${declarations};${attribute(element, 'style')}` })

export const withProperties = (element: Element, properties: Properties): Element => ({ ...element, properties: { ...element.properties, ...properties } })

export const make = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children })

/** Nothing to see: white space and comments. */
export const isBlank = (node: ElementContent): boolean => node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
