import fc from 'fast-check'
import type { DocumentJson, NodeJson } from '@/domain/document/types'
import { hrefs, inline, words } from './random-text'

/** The one picture and file, and the one article, that random documents may find in their surroundings. */
export const knownMedia = '7a5c1c0e-4a52-4c3f-9a57-0d0f5a0a9d11'
export const knownArticle = 12

const align = fc.constantFrom(null, 'center', 'right')
const of = <const Type extends NodeJson['type']>(type: Type, more: { attrs?: fc.Arbitrary<Record<string, unknown>>; content?: fc.Arbitrary<NodeJson[]> } = {}): fc.Arbitrary<NodeJson> =>
  fc.record({ type: fc.constant(type), ...more })
const some = (block: fc.Arbitrary<NodeJson>, most = 2) => fc.array(block, { minLength: 1, maxLength: most })

const paragraph = of('paragraph', { attrs: fc.record({ align }), content: inline })
const figure = of('figure', {
  attrs: fc.record({
    media: fc.constantFrom(null, knownMedia),
    missing: fc.constantFrom(null, '/assets/a b.jpg'),
    alt: words,
    decorative: fc.boolean(),
    credit: fc.oneof(fc.constant(''), words),
    width: fc.constantFrom('text', 'wide', 'full'),
    focal: fc.oneof(fc.constant(null), fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.constantFrom(0, 0.5, 1) }, { noNullPrototype: true })),
    href: fc.oneof(fc.constant(null), hrefs),
  }),
  content: inline,
})
const embed = fc.constantFrom(
  { provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ' },
  { provider: 'naver-tv', url: 'https://tv.naver.com/v/12345' },
  { provider: 'x', url: 'https://x.com/garam/status/1?s="<b>' },
)

const leaf = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  of('heading', { attrs: fc.record({ level: fc.constantFrom(2, 3, 4), align }), content: inline }),
  of('horizontalRule'),
  of('codeBlock', { content: fc.array(words.map((text): NodeJson => ({ type: 'text', text })), { maxLength: 1 }) }),
  figure,
  of('gallery', { content: fc.array(figure, { minLength: 2, maxLength: 3 }) }),
  of('embed', { attrs: fc.tuple(embed, fc.oneof(fc.constant(''), words)).map(([place, title]) => ({ ...place, title })) }),
  of('relatedArticle', { attrs: fc.record({ number: fc.constantFrom(knownArticle, 404) }) }),
  of('attachment', {
    attrs: fc.record({ media: fc.constantFrom(knownMedia, '00000000-0000-4000-8000-000000000000'), name: words, bytes: fc.nat(), mime: fc.constantFrom('', 'application/pdf') }),
  }),
  of('pullQuote', { attrs: fc.record({ source: fc.oneof(fc.constant(''), words) }), content: inline }),
  of('summary', { content: some(paragraph, 3) }),
)

const cellOf = (type: 'tableCell' | 'tableHeader', block: fc.Arbitrary<NodeJson>) =>
  of(type, { attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }), align }), content: some(block) })

const { block } = fc.letrec<{ block: NodeJson; list: NodeJson; item: NodeJson; row: NodeJson; plainRow: NodeJson }>((tie) => ({
  item: of('listItem', { content: fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 1 })).map(([first, rest]) => [first, ...rest]) }),
  list: fc.oneof(
    of('bulletList', { content: some(tie('item'), 3) }),
    of('orderedList', { attrs: fc.record({ start: fc.constantFrom(0, 1, 7), reversed: fc.boolean(), type: fc.constantFrom('1', 'a', 'I') }), content: some(tie('item'), 3) }),
  ),
  row: of('tableRow', { content: some(fc.oneof(cellOf('tableCell', tie('block')), cellOf('tableHeader', tie('block'))), 3) }),
  // Plain tables, so that the ways of writing them that only plain ones allow are walked too.
  plainRow: fc.constantFrom('tableCell' as const, 'tableHeader' as const).chain((type) => of('tableRow', { content: fc.array(of(type, { content: paragraph.map((one) => [one]) }), { minLength: 2, maxLength: 2 }) })),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    tie('list'),
    of('blockquote', { content: some(tie('block')) }),
    of('factBox', { attrs: fc.record({ title: fc.oneof(fc.constant(''), words) }), content: some(tie('block')) }),
    of('correctionNote', {
      attrs: fc.record({ date: fc.constantFrom(null, '2026-11-21'), kind: fc.constantFrom('correction', 'rebuttal', 'followUp') }),
      content: some(fc.oneof(paragraph, tie('list'))),
    }),
    of('table', { attrs: fc.record({ caption: fc.oneof(fc.constant(''), words) }), content: fc.oneof(some(tie('row'), 3), some(tie('plainRow'), 3)) }),
  ),
}))

/** Documents that the schema takes, of every node and mark. */
export const documents: fc.Arbitrary<DocumentJson> = fc.record({ type: fc.constant('doc' as const), content: fc.array(block, { minLength: 1, maxLength: 5 }) })

/**
 * Documents with something in them put wrong: a value from anywhere, a name that is none, a branch grafted elsewhere. The schema takes
 * some of them still.
 */
export const mutatedDocuments: fc.Arbitrary<unknown> = fc.tuple(documents, fc.nat(), fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('type', 'text', 'attrs', 'content', 'marks', 'attribute', 'graft')).map(([doc, at, value, part]) => {
  const copy = structuredClone(doc) as Record<string, unknown>
  const nodes = nodesIn(copy)
  const victim = nodes[at % nodes.length] ?? copy
  if (part === 'attribute') victim['attrs'] = mutated(victim['attrs'], at, value)
  else if (part === 'graft') victim['content'] = [structuredClone(nodes[(at * 7) % nodes.length])]
  else victim[part] = value
  return copy
})

function nodesIn(node: Record<string, unknown>): Record<string, unknown>[] {
  const content = Array.isArray(node['content']) ? (node['content'] as Record<string, unknown>[]) : []
  return [node, ...content.flatMap(nodesIn)]
}

function mutated(attrs: unknown, at: number, value: unknown): Record<string, unknown> {
  const record = { ...(attrs as Record<string, unknown> | undefined) }
  const names = Object.keys(record)
  return { ...record, [names[at % Math.max(names.length, 1)] ?? 'href']: value }
}
