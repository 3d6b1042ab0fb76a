import type { Element, ElementContent } from 'hast'
import type { NodeJson } from '@/domain/document/types'
import { enter } from './enter'
import { unwrapBlock } from './figures'
import { emptyParagraph } from './flow'
import { type Handler, type Kit, type Scope, deepestContainer } from './scope'

/** `ul`, `ol` and their old cousins. Text and lists that lie directly in a list become items, as browsers show them. */
export const readList: Handler = (element, scope, flow, kit) => {
  if (scope.level >= deepestContainer) return unwrapBlock(element, scope, flow, kit)
  const items = itemsOf(element, inside(scope), kit)
  if (items.length > 0) flow.block(listNode(element, items, kit))
}

/** An `li` outside any list: neighbours become one list. */
export const readStrayItem: Handler = (element, scope, flow, kit) => {
  if (scope.level >= deepestContainer) return kit.into(element.children, scope, flow)
  const items: NodeJson[] = []
  addItem(items, kit.blocks(element.children, inside(scope)))
  const last = flow.blocks.at(-1)
  if (last && strayLists.has(last)) append(last.content, items)
  else if (items.length > 0) {
    const list: NodeJson = { type: 'bulletList', content: items }
    strayLists.add(list)
    flow.block(list)
  }
}

const inside = (scope: Scope): Scope => ({ ...scope, heading: null, inItem: true, level: scope.level + 1 })

const strayLists = new WeakSet<NodeJson>()

function listNode(element: Element, items: NodeJson[], kit: Kit): NodeJson {
  if (element.tagName !== 'ol') return { type: 'bulletList', content: items }
  return { type: 'orderedList', attrs: { start: startOf(element), reversed: isReversed(element), type: typeOf(element, kit) }, content: items }
}

const isReversed = ({ properties }: Element) => properties?.['reversed'] !== undefined && properties['reversed'] !== null && properties['reversed'] !== false

/** `1`, `a`, `A`, `i` or `I`; a kind of counting that HTML does not know is noted and becomes `1`, as browsers show it. */
function typeOf(element: Element, kit: Kit): string {
  const type = element.properties?.['type'] ?? '1'
  if (typeof type === 'string' && /^[1aAiI]$/.test(type)) return type
  kit.notes.add('attribute-dropped', 'type')
  return '1'
}

function startOf(element: Element): number {
  const start = Number(element.properties?.['start'] ?? 1)
  return Number.isInteger(start) ? Math.min(Math.max(start, 0), 100_000) : 1
}

function itemsOf(list: Element, scope: Scope, kit: Kit): NodeJson[] {
  const items: NodeJson[] = []
  let loose: ElementContent[] = []
  const finishLoose = () => {
    const blocks = loose.length > 0 ? kit.blocks(loose, scope) : []
    if (blocks.length > 0) addItem(items, blocks)
    loose = []
  }
  for (const child of list.children) {
    const tag = child.type === 'element' ? child.tagName : ''
    if (child.type === 'element' && tag === 'li') {
      finishLoose()
      if (child.properties?.['value'] !== undefined) kit.notes.add('attribute-dropped', 'value')
      const blocks = kit.blocks(child.children, enter(child, scope, kit.notes))
      if (blocks.length > 0) addItem(items, blocks)
    } else if (/^(ul|ol|menu|dir)$/.test(tag)) {
      finishLoose()
      addItem(items, kit.blocks([child], scope))
    } else loose.push(child)
  }
  finishLoose()
  return items
}

/**
 * Adds an item, which has to start with a paragraph. One that starts with a list is that list's parent only for its looks: it
 * goes under the item before it, or its own items take its place.
 */
function addItem(items: NodeJson[], blocks: NodeJson[]): void {
  const [first, ...rest] = blocks
  if (!first) return
  const isList = first.type === 'bulletList' || first.type === 'orderedList'
  const previous = items.at(-1)
  if (isList && previous) append(previous.content, blocks)
  else if (isList && rest.length === 0) append(items, first.content ?? [])
  else if (first.type === 'paragraph') items.push({ type: 'listItem', content: blocks })
  else items.push({ type: 'listItem', content: [emptyParagraph(), ...blocks] })
}

/** Not `push(...more)`: a list of a hundred thousand items would overflow the call stack. */
function append(nodes: NodeJson[] | undefined, more: readonly NodeJson[]): void {
  for (const node of more) nodes?.push(node)
}
