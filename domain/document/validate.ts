import { Node } from '@tiptap/pm/model'
import { type Outcome, fail } from '@/domain/problems'
import { isWellFormedText } from '@/lib/text'
import { embedProviderOf } from './embed-providers'
import { documentSchema } from './schema'
import type { DocumentJson } from './types'

/** What one body may weigh. A long parliamentary record is about 120,000 characters, 400 kB; a table of 1,000 rows 12,000 nodes. */
export const documentLimits = { depth: 40, nodes: 20_000, bytes: 2_000_000 } as const

/**
 * Unknown JSON to a document that is certain to fit the schema: every node, mark, attribute name and attribute value is known, and
 * content stands where it may. The problem's `detail` is the path to the first thing that does not fit. Source: none but our schema.
 */
export function validateDocument(value: unknown): Outcome<{ doc: DocumentJson }> {
  const misfit = findMisfit(value)
  if (misfit) return misfit
  try {
    const node = Node.fromJSON(documentSchema, value)
    node.check()
    if (node.type.name !== 'doc') return fail('document-invalid', { detail: node.type.name })
    return { ok: true, doc: node.toJSON() as DocumentJson }
  } catch (error) {
    // ProseMirror says what does not fit by throwing a RangeError; anything else is a surprise.
    if (error instanceof RangeError) return fail('document-invalid', { detail: error.message.slice(0, 300) })
    throw error
  }
}

/** Checks what ProseMirror does not: weight, depth, names of attributes, characters that the database cannot hold. */
function findMisfit(value: unknown): { ok: false; problem: { code: 'document-invalid' | 'document-too-large' } } | null {
  const invalid = (detail: string) => fail('document-invalid', { detail }) as never
  const tooLarge = () => fail('document-too-large') as never
  let nodes = 0
  let bytes = 0
  // A stack instead of recursion: a hostile document may be nested deeper than the call stack is.
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: 'doc', depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isRecord(next.value)) return invalid(next.path)
    nodes += 1
    if (nodes > documentLimits.nodes || next.depth > documentLimits.depth) return tooLarge()
    const { type, attrs, content, marks, text, ...foreign } = next.value
    if (typeof type !== 'string' || !Object.hasOwn(documentSchema.nodes, type)) return invalid(`${next.path}: ${typeof type === 'string' ? type.slice(0, 60) : typeof type}`)
    const [stranger] = Object.keys(foreign)
    if (stranger !== undefined) return invalid(`${next.path}.${stranger.slice(0, 60)}`)
    if (text !== undefined && (typeof text !== 'string' || type !== 'text' || !isWellFormedText(text))) return invalid(`${next.path}.text`)
    bytes += 30 + (typeof text === 'string' ? text.length * 3 : 0) + weightOf(attrs)
    if (bytes > documentLimits.bytes) return tooLarge()
    const badAttribute = foreignAttribute(attrs, documentSchema.nodes[type]?.spec.attrs)
    if (badAttribute) return invalid(`${next.path}.${badAttribute}`)
    if (type === 'embed' && isRecord(attrs) && !isSameProvider(attrs)) return invalid(`${next.path}.provider`)
    const badMark = foreignMark(marks)
    if (badMark) return invalid(`${next.path}.marks: ${badMark}`)
    if (content === undefined) continue
    // ProseMirror would drop it without a word.
    if (type === 'text') return invalid(`${next.path}.content`)
    if (!Array.isArray(content)) return invalid(`${next.path}.content`)
    for (const [index, child] of content.entries()) waiting.push({ value: child, path: `${next.path}/${type}[${index}]`, depth: next.depth + 1 })
  }
  return null
}

/** Bytes of the texts among a node's attributes: captions, titles, addresses. */
function weightOf(attrs: unknown): number {
  if (!isRecord(attrs)) return 0
  return Object.values(attrs).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length * 3 : 0), 0)
}

/** ProseMirror checks attributes one by one; that an embed's address is its provider's takes two. */
function isSameProvider({ provider, url }: Record<string, unknown>): boolean {
  return typeof url === 'string' && embedProviderOf(url) === (provider ?? 'youtube')
}

function foreignMark(marks: unknown): string | null {
  if (marks === undefined) return null
  if (!Array.isArray(marks)) return 'list'
  for (const mark of marks as unknown[]) {
    if (!isRecord(mark) || typeof mark.type !== 'string' || !Object.hasOwn(documentSchema.marks, mark.type)) return 'unknown mark'
    if (Object.keys(mark).some((key) => key !== 'type' && key !== 'attrs')) return mark.type
    const bad = foreignAttribute(mark.attrs, documentSchema.marks[mark.type]?.spec.attrs)
    if (bad) return `${mark.type}.${bad}`
  }
  return null
}

/** Name of the first attribute that the spec does not have or whose text the database cannot hold; null when all fit. */
function foreignAttribute(attrs: unknown, spec: Record<string, unknown> | undefined): string | null {
  if (attrs === undefined || attrs === null) return null
  if (!isRecord(attrs)) return 'attrs'
  for (const [name, value] of Object.entries(attrs)) {
    if (!spec || !Object.hasOwn(spec, name)) return name.slice(0, 60)
    if (typeof value === 'string' && !isWellFormedText(value)) return name
  }
  return null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
