import fc from 'fast-check'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'
import type { DocumentJson, MarkJson, NodeJson } from '@/domain/document/types'

/** Words that break what is careless: markup, entities, Hangul in both forms, emoji, right-to-left marks. */
const words = fc.oneof(
  fc.constantFrom('가람시가 14일 밝혔다', '<script>alert(1)</script>', '"><img src=x onerror=y>', '&amp; &#60;', ']]>', '大邱', '각'.normalize('NFD'), '👩‍👩‍👧', '\u202eאב', "'quote'"),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text) && text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)),
)

const raw = fc.constantFrom(null, '#ee2323', '#21538527')
const mark: fc.Arbitrary<MarkJson> = fc.oneof(
  fc.record({ type: fc.constant('link' as const), attrs: fc.record({ href: fc.constantFrom('https://example.kr/?q=%EA%B0%80&b="', '/articles/1', 'mailto:a@example.kr', 'tel:0531234567').map((href) => href.replace('"', '%22')) }) }),
  fc.record({ type: fc.constant('tone' as const), attrs: fc.record({ tone: fc.constantFrom(...textToneNames), raw }) }),
  fc.record({ type: fc.constant('highlight' as const), attrs: fc.record({ tone: fc.constantFrom(...highlightToneNames), raw }) }),
  fc.constantFrom<MarkJson>({ type: 'bold' }, { type: 'italic' }, { type: 'underline' }, { type: 'strike' }, { type: 'subscript' }, { type: 'superscript' }, { type: 'code' }),
)

/** At most one mark of a kind, and never both sub- and superscript, as the schema wants. */
const marks = fc.uniqueArray(mark, { maxLength: 4, selector: ({ type }) => (type === 'subscript' ? 'superscript' : type) })
const textNode: fc.Arbitrary<NodeJson> = fc.record({ type: fc.constant('text' as const), text: words, marks })
const inline = fc.array(fc.oneof({ weight: 6, arbitrary: textNode }, { weight: 1, arbitrary: fc.constant<NodeJson>({ type: 'hardBreak' }) }), { maxLength: 5 })
const align = fc.constantFrom(null, 'center', 'right')

const paragraph: fc.Arbitrary<NodeJson> = fc.record({ type: fc.constant('paragraph' as const), attrs: fc.record({ align }), content: inline })
const leaf: fc.Arbitrary<NodeJson> = fc.oneof(
  paragraph,
  fc.record({ type: fc.constant('heading' as const), attrs: fc.record({ level: fc.constantFrom(2, 3, 4), align }), content: inline }),
  fc.constant<NodeJson>({ type: 'horizontalRule' }),
  fc.record({ type: fc.constant('codeBlock' as const), content: fc.array(words.map((text): NodeJson => ({ type: 'text', text })), { maxLength: 1 }) }),
  fc.record({ type: fc.constant('figure' as const), attrs: fc.record({ media: fc.constantFrom(null, '7a5c1c0e-4a52-4c3f-9a57-0d0f5a0a9d11'), missing: fc.constantFrom(null, '/assets/a b.jpg'), alt: words, decorative: fc.boolean(), width: fc.constantFrom('text', 'wide', 'full') }), content: inline }),
)

const cellOf = (type: 'tableCell' | 'tableHeader', block: fc.Arbitrary<NodeJson>): fc.Arbitrary<NodeJson> =>
  fc.record({ type: fc.constant(type), attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }), align }), content: fc.array(block, { minLength: 1, maxLength: 2 }) })

const { block } = fc.letrec<{ block: NodeJson }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({ type: fc.constantFrom('bulletList' as const, 'orderedList' as const), content: fc.array(fc.record({ type: fc.constant('listItem' as const), content: fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 1 })).map(([first, rest]) => [first, ...rest]) }), { minLength: 1, maxLength: 3 }) }),
    fc.record({ type: fc.constant('blockquote' as const), content: fc.array(tie('block'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ type: fc.constant('table' as const), content: fc.array(fc.record({ type: fc.constant('tableRow' as const), content: fc.array(fc.oneof(cellOf('tableCell', tie('block')), cellOf('tableHeader', tie('block'))), { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 3 }) }),
  ),
}))

/** Documents that the schema takes, of every node and mark. */
export const documents: fc.Arbitrary<DocumentJson> = fc.record({ type: fc.constant('doc' as const), content: fc.array(block, { minLength: 1, maxLength: 5 }) })
