import { highlightToneNames, textToneNames } from '@/domain/tones/palette'
import { escapeHtml } from '@/lib/text'
import type { BlockContext } from './render-context'
import { renderFootnoteMark } from './render-footnotes'
import { isSafeHref } from './safe-url'
import { type MarkName, markSpecs } from './schema'
import type { MarkJson, NodeJson } from './types'

const markOrder = Object.keys(markSpecs) as MarkName[]

/** Inline content as HTML. Runs that share an outer mark share its element, so that one highlight over bold words is one `<mark>`. */
export function renderInline(nodes: NodeJson[], context: BlockContext): string {
  return renderRuns(runsOf(nodes), context)
}

/** An inline node with the marks that are still to be written around it, outermost first. */
export type Run = { node: NodeJson; marks: MarkJson[] }

export function runsOf(nodes: NodeJson[]): Run[] {
  return nodes.map((node) => ({ node, marks: inOrder(node) }))
}

function renderRuns(runs: Run[], context: BlockContext): string {
  let html = ''
  for (let start = 0; start < runs.length; ) {
    const run = runs[start]
    const outer = run?.marks[0]
    if (!run) break
    if (!outer) {
      const leaf = renderLeaf(run.node, context)
      html += context.around?.(run.node, leaf) ?? leaf
      start += 1
      continue
    }
    const end = endOfRun(runs, start, outer)
    html += renderMark(outer, renderRuns(withoutOuter(runs.slice(start, end)), context), context)
    start = end
  }
  return html
}

/** Where the runs end that wear the same outermost mark as the one at `start`. */
export function endOfRun(runs: Run[], start: number, outer: MarkJson): number {
  let end = start + 1
  while (end < runs.length && sameMark(runs[end]?.marks[0], outer)) end += 1
  return end
}

export function withoutOuter(runs: Run[]): Run[] {
  return runs.map(({ node, marks }) => ({ node, marks: marks.slice(1) }))
}

function renderLeaf(node: NodeJson, context: BlockContext): string {
  if (node.type === 'text') return escapeHtml(node.text ?? '')
  if (node.type === 'hardBreak') return context.pen.voidElement('br')
  if (node.type === 'footnote') return renderFootnoteMark(renderInline(node.content ?? [], context), context)
  throw new Error(`no inline node: ${node.type}`)
}

/** A stored value reaches the page only when it is a name of the palette or a safe address: the validator's second line. */
export function renderMark(mark: MarkJson, inner: string, { pen: { element } }: BlockContext): string {
  switch (mark.type) {
    case 'link':
      return typeof mark.attrs?.href === 'string' && isSafeHref(mark.attrs.href) ? element('a', { href: mark.attrs.href }, inner) : inner
    case 'highlight':
      return isOneOf(highlightToneNames, mark.attrs?.tone) ? element('mark', { class: `mark-${mark.attrs.tone}` }, inner) : inner
    case 'tone':
      return isOneOf(textToneNames, mark.attrs?.tone) ? element('span', { class: `tone-${mark.attrs.tone}` }, inner) : inner
    case 'bold':
      return element('strong', {}, inner)
    case 'italic':
      return element('em', {}, inner)
    case 'underline':
      return element('u', {}, inner)
    case 'strike':
      return element('s', {}, inner)
    case 'subscript':
      return element('sub', {}, inner)
    case 'superscript':
      return element('sup', {}, inner)
    case 'code':
      return element('code', {}, inner)
    case 'tk':
      return inner
    default:
      return assertNever(mark.type)
  }
}

/** A footnote's number is a link already, and a link cannot lie in another. */
function inOrder({ type, marks = [] }: NodeJson): MarkJson[] {
  return marks
    .filter((mark) => !(type === 'footnote' && mark.type === 'link'))
    .sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type))
}

function sameMark(one: MarkJson | undefined, other: MarkJson): boolean {
  return one?.type === other.type && one.attrs?.tone === other.attrs?.tone && one.attrs?.href === other.attrs?.href
}

export function isOneOf(names: readonly string[], value: unknown): value is string {
  return typeof value === 'string' && names.includes(value)
}

function assertNever(type: never): never {
  throw new Error(`mark without HTML: ${String(type)}`)
}
