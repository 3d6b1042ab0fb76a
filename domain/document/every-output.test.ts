import fc from 'fast-check'
import type { Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { documents, mutatedDocuments } from '@/tests/support/random-documents'
import { letters, lostIn, readAsHtml, readAsMarkdown, shownIn, strangersIn, surroundings } from '@/tests/support/rendered'
import { renderFeedHtml } from './render-feed-html'
import { renderHtml } from './render-html'
import { renderMarkdown } from './render-markdown'
import { renderText } from './render-text'
import { type MarkName, type NodeName, documentSchema, markSpecs, nodeSpecs } from './schema'
import type { DocumentJson, NodeJson } from './types'
import { validateDocument } from './validate'

/** Enough for every day; thousands after a change of a renderer. */
const runs = 150

const away = { ...surroundings, origin: 'https://garam.example.kr' }

/** Every form that a body is given, and what a reader would see of it. A form that is not here is not checked. */
const outputs: Record<string, { write: (doc: DocumentJson) => string; read: (output: string) => Root }> = {
  html: { write: (doc) => renderHtml(doc, surroundings), read: readAsHtml },
  'plain text': { write: renderText, read: (value) => ({ type: 'root', children: [{ type: 'text', value }] }) },
  'feed HTML': { write: (doc) => renderFeedHtml(doc, away), read: readAsHtml },
  Markdown: { write: (doc) => renderMarkdown(doc, away), read: readAsMarkdown },
}

function validated(doc: unknown): DocumentJson {
  const checked = validateDocument(doc)
  if (!checked.ok) throw new Error(`the generator made what the validator refuses: ${JSON.stringify(checked.problem)} ${JSON.stringify(doc)}`)
  return checked.doc
}

describe.each(Object.entries(outputs))('as %s', (_name, { write, read }) => {
  it('any document that the schema takes comes out whole: never a throw, nothing unsafe, every word kept', () => {
    fc.assert(fc.property(documents, (doc) => {
      const tree = read(write(validated(doc)))
      expect(strangersIn(tree)).toEqual([])
      expect(lostIn(shownIn(tree), doc)).toEqual([])
    }), { numRuns: runs })
  })

  it.each(Object.keys(nodeSpecs) as NodeName[])('there is a form of the node %s', (name) => {
    const node = documentSchema.nodes[name].createAndFill(required[name] ?? null)
    if (!node) throw new Error(`${name} cannot be made`)
    const doc = wrapped(node.toJSON() as NodeJson)
    expect(() => write(validated(doc))).not.toThrow()
  })

  it.each(Object.keys(markSpecs) as MarkName[])('the words under the mark %s stay', (name) => {
    const mark = { type: name, ...(name === 'link' ? { attrs: { href: '/a' } } : {}) }
    const doc: DocumentJson = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '가람시', marks: [mark] }] }] }
    expect(letters(shownIn(read(write(validated(doc)))))).toBe('가람시')
  })

  it('a document that somebody has tampered with is refused or comes out safe, without a throw', () => {
    fc.assert(fc.property(mutatedDocuments, (value) => {
      const checked = validateDocument(value)
      if (!checked.ok) return
      const tree = read(write(checked.doc))
      expect(strangersIn(tree)).toEqual([])
      expect(lostIn(shownIn(tree), checked.doc)).toEqual([])
    }), { numRuns: runs })
  })
})

/** Attributes without which a node is none. */
const required: Partial<Record<NodeName, Record<string, unknown>>> = {
  embed: { url: 'https://youtu.be/dQw4w9WgXcQ' },
  relatedArticle: { number: 12 },
  attachment: { media: '7a5c1c0e-4a52-4c3f-9a57-0d0f5a0a9d11' },
}

/** A node in a document: in the shortest company that the schema wants around it. */
function wrapped(node: NodeJson): DocumentJson {
  const parents: Partial<Record<NodeName, (child: NodeJson) => NodeJson>> = {
    listItem: (child) => ({ type: 'bulletList', content: [child] }),
    tableRow: (child) => ({ type: 'table', content: [child] }),
    tableHeader: (child) => ({ type: 'table', content: [{ type: 'tableRow', content: [child] }] }),
    tableCell: (child) => ({ type: 'table', content: [{ type: 'tableRow', content: [child] }] }),
    hardBreak: (child) => ({ type: 'paragraph', content: [child] }),
    footnote: (child) => ({ type: 'paragraph', content: [child] }),
    text: (child) => ({ type: 'paragraph', content: [{ ...child, text: '글' }] }),
  }
  if (node.type === 'doc') return { ...node, type: 'doc' }
  return { type: 'doc', content: [parents[node.type]?.(node) ?? node] }
}

describe('the validator', () => {
  it('refuses what is hostile without a throw', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 12 }), (value) => {
      expect(validateDocument(value)).toHaveProperty('ok')
      expect(validateDocument({ type: 'doc', content: [value] })).toHaveProperty('ok')
    }), { numRuns: 300 })
  })

  it('changes nothing in what it takes', () => {
    fc.assert(fc.property(documents, (doc) => {
      expect(validated(validated(doc))).toEqual(validated(doc))
    }), { numRuns: 100 })
  })
})

it('the generator makes every node and mark, so that nothing above is missed', () => {
  const used = new Set<string>()
  const walk = (node: NodeJson) => {
    used.add(node.type)
    for (const mark of node.marks ?? []) used.add(mark.type)
    for (const child of node.content ?? []) walk(child)
  }
  for (const doc of fc.sample(documents, 400)) walk(doc)
  expect([...Object.keys(nodeSpecs), ...Object.keys(markSpecs)].filter((name) => !used.has(name))).toEqual([])
})
