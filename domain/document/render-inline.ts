import { highlightToneNames, textToneNames } from '@/domain/tones/palette'
import { element, escapeHtml, voidElement } from './html'
import { isSafeHref } from './safe-url'
import { type MarkName, markSpecs } from './schema'
import type { MarkJson, NodeJson } from './types'

const markOrder = Object.keys(markSpecs) as MarkName[]

/** Inline content as HTML. Runs that share an outer mark share its element, so that one highlight over bold words is one `<mark>`. */
export function renderInline(nodes: NodeJson[]): string {
  return renderRuns(nodes.map((node) => ({ node, marks: inOrder(node.marks ?? []) })))
}

type Run = { node: NodeJson; marks: MarkJson[] }

function renderRuns(runs: Run[]): string {
  let html = ''
  for (let start = 0; start < runs.length; ) {
    const run = runs[start]
    const outer = run?.marks[0]
    if (!run) break
    if (!outer) {
      html += renderLeaf(run.node)
      start += 1
      continue
    }
    let end = start + 1
    while (end < runs.length && sameMark(runs[end]?.marks[0], outer)) end += 1
    const inner = runs.slice(start, end).map(({ node, marks }) => ({ node, marks: marks.slice(1) }))
    html += renderMark(outer, renderRuns(inner))
    start = end
  }
  return html
}

function renderLeaf(node: NodeJson): string {
  if (node.type === 'text') return escapeHtml(node.text ?? '')
  if (node.type === 'hardBreak') return voidElement('br')
  throw new Error(`no inline node: ${node.type}`)
}

/** A stored value reaches the page only when it is a name of the palette or a safe address: the validator's second line. */
function renderMark(mark: MarkJson, inner: string): string {
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
    default:
      return assertNever(mark.type)
  }
}

function inOrder(marks: MarkJson[]): MarkJson[] {
  return [...marks].sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type))
}

function sameMark(one: MarkJson | undefined, other: MarkJson): boolean {
  return one?.type === other.type && one.attrs?.tone === other.attrs?.tone && one.attrs?.href === other.attrs?.href
}

function isOneOf(names: readonly string[], value: unknown): value is string {
  return typeof value === 'string' && names.includes(value)
}

function assertNever(type: never): never {
  throw new Error(`mark without HTML: ${String(type)}`)
}
