import { escapeMarkdown, markdownAddress } from './markdown-text'
import type { BlockContext } from './render-context'
import { awayAddress } from './render-feed-html'
import { type Run, endOfRun, renderMark, runsOf, withoutOuter } from './render-inline'
import type { MarkJson, NodeJson } from './types'

/** `notes` collects the footnotes' Markdown; the rest writes the HTML that Markdown falls back to. */
export type MarkdownContext = BlockContext & { origin: string; notes: string[] }

/** Inline content on one line. */
export function markdownInline(nodes: NodeJson[], context: MarkdownContext): string {
  return markdownRuns(runsOf(nodes), context)
}

function markdownRuns(runs: Run[], context: MarkdownContext): string {
  let markdown = ''
  for (let start = 0; start < runs.length; ) {
    const run = runs[start]
    const outer = run?.marks[0]
    if (!run) break
    const end = outer ? endOfRun(runs, start, outer) : start + 1
    markdown += outer ? markdownMark(outer, markdownRuns(withoutOuter(runs.slice(start, end)), context), context) : markdownLeaf(run.node, context)
    start = end
  }
  return markdown
}

function markdownLeaf(node: NodeJson, context: MarkdownContext): string {
  if (node.type === 'text') return escapeMarkdown(node.text ?? '')
  if (node.type === 'hardBreak') return '<br>'
  if (node.type === 'footnote') return markdownNote(markdownInline(node.content ?? [], context), context)
  throw new Error(`no inline node: ${node.type}`)
}

function markdownNote(words: string, { notes }: MarkdownContext): string {
  return words.trim() === '' ? '' : `[^${notes.push(words)}]`
}

/** What Markdown has a sign for is written with it, everything else as HTML, which Markdown lets through. */
function markdownMark(mark: MarkJson, inner: string, context: MarkdownContext): string {
  if (inner === '') return ''
  if (mark.type === 'link') return link(inner, String(mark.attrs?.href), context)
  if (mark.type === 'bold') return strong(inner)
  if (mark.type === 'strike' && canBeSigned(inner)) return `~~${inner}~~`
  return renderMark(mark, inner, context)
}

/** A link away from here, or only its words when it led to a place on the page. */
export function link(inner: string, href: string, { origin }: MarkdownContext): string {
  const address = awayAddress(href, origin)
  return address === null ? inner : `[${inner}](${markdownAddress(address)})`
}

/**
 * `**` only between letters or digits: beside a sign it is read as text when a Korean particle follows (`**“말”**은`).
 * Source: CommonMark 0.31.2, "left-flanking" and "right-flanking delimiter run".
 */
export function strong(inner: string): string {
  return canBeSigned(inner) ? `**${inner}**` : `<strong>${inner}</strong>`
}

const canBeSigned = (inner: string) => /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u.test(inner)
