import { escapeHtml } from '@/lib/text'
import { correctionName, koreanDay, readerWords } from './reader-words'
import { type BlockContext, textOf } from './render-context'
import { alignment, renderBlocks } from './render-html'
import { renderInline } from './render-inline'
import type { NodeJson } from './types'

export function renderPullQuote(node: NodeJson, context: BlockContext): string {
  const inner = node.content ?? []
  const { element } = context.pen
  const source = textOf(node.attrs?.source)
  const words = inner.length === 0 ? '' : element('blockquote', {}, element('p', {}, renderInline(inner, context)))
  const said = source === '' ? '' : element('figcaption', {}, escapeHtml(source))
  return words + said === '' ? '' : element('figure', { class: 'pull-quote' }, words + said)
}

/** Each paragraph is a point of the digest; empty ones are none. */
export function renderSummary(node: NodeJson, context: BlockContext): string {
  const { element } = context.pen
  const points = (node.content ?? []).filter(({ content = [] }) => content.length > 0)
  if (points.length === 0) return ''
  const items = points.map((point) => element('li', alignment(point), renderInline(point.content ?? [], context))).join('')
  return element('aside', { class: 'summary', 'aria-label': readerWords.summary }, element('ul', {}, items))
}

export function renderFactBox(node: NodeJson, context: BlockContext): string {
  const { element } = context.pen
  const title = textOf(node.attrs?.title)
  const head = title === '' ? '' : element('p', { class: 'fact-box-title' }, escapeHtml(title))
  const body = renderBlocks(node.content ?? [], context)
  return head + body === '' ? '' : element('aside', { class: 'fact-box', 'aria-label': title === '' ? null : title }, head + body)
}

/** What the note is called and its day stand first: a correction has to be recognised at a glance. */
export function renderCorrectionNote(node: NodeJson, context: BlockContext): string {
  const { element } = context.pen
  const body = renderBlocks(node.content ?? [], context)
  if (body === '') return ''
  const date = textOf(node.attrs?.date)
  const name = correctionName(node.attrs?.kind)
  const day = date === '' ? '' : ` ${element('time', { datetime: date }, koreanDay(date))}`
  const head = element('p', { class: 'correction-note-head' }, element('strong', {}, name) + day)
  context.corrections.count += 1
  return element('aside', { class: 'correction-note', id: `correction-${context.corrections.count}`, 'aria-label': name }, head + body)
}
