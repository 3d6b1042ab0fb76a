import { fromHtml } from 'hast-util-from-html'
import { NoteBook } from '@/domain/document/notes'
import type { DocumentJson, NodeJson } from '@/domain/document/types'
import { validateDocument } from '@/domain/document/validate'
import { hastToDocument } from './hast-to-document'

/** What HTML becomes: its document as a sketch and its notes as `code: detail ×count`. Throws when the document is not canonical. */
export function readHtml(html: string): { body: string; notes: string[] } {
  const notes = new NoteBook()
  const doc = hastToDocument(fromHtml(html, { fragment: true }), notes)
  assertCanonical(doc)
  return { body: sketch(doc), notes: notes.list().map(({ code, detail, count }) => `${code}: ${detail}${count > 1 ? ` ×${count}` : ''}`) }
}

/** Valid under the schema, and the very JSON that ProseMirror would write. */
export function assertCanonical(doc: DocumentJson): void {
  const outcome = validateDocument(doc)
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail}`)
  if (inOrder(outcome.doc) !== inOrder(doc)) throw new Error(`not canonical: ${inOrder(doc)}`)
}

const inOrder = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )

/**
 * A document as a few readable lines, for tests that assert it whole: one line per block, two spaces per level, attributes that
 * are not the default in round brackets, runs with marks as `[bold tone=red#ee2323|text]`, a hard break as `⏎`.
 */
export function sketch(doc: DocumentJson): string {
  return (doc.content ?? []).flatMap((block) => lines(block, '')).join('\n')
}

function lines(node: NodeJson, indent: string): string[] {
  const attributes = Object.entries(node.attrs ?? {})
    .filter(([, value]) => value !== null && value !== '' && value !== false)
    .filter(([name, value]) => !(/^(colspan|rowspan|start)$/.test(name) && value === 1) && !(name === 'type' && value === '1') && value !== 'text')
    .map(([name, value]) => `${name}=${String(value)}`)
  const head = `${indent}${node.type}${attributes.length > 0 ? `(${attributes.join(' ')})` : ''}`
  const content = node.content ?? []
  if (content.some((child) => child.type === 'text')) return [`${head}: ${content.map(run).join('')}`]
  return [head, ...content.flatMap((child) => lines(child, `${indent}  `))]
}

function run(node: NodeJson): string {
  if (node.type === 'hardBreak') return '⏎'
  const marks = (node.marks ?? []).map(({ type, attrs }) => [type, ...Object.values(attrs ?? {})].filter((part) => part !== null).join('='))
  return marks.length > 0 ? `[${marks.join(' ')}|${node.text}]` : (node.text ?? '')
}
