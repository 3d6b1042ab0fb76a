import fc from 'fast-check'
import type { MarkJson, NodeJson } from '@/domain/document/types'
import { highlightToneNames, textToneNames } from '@/domain/tones/palette'

/** Words that break what is careless: markup, entities, Markdown, Hangul in both forms, emoji, right-to-left marks. */
export const words = fc.oneof(
  fc.constantFrom(
    '가람시가 14일 밝혔다', '<script>alert(1)</script>', '"><img src=x onerror=y>', '&amp; &#60;', ']]>', '大邱', '각'.normalize('NFD'), '👩‍👩‍👧', '\u202eאב', "'quote'",
    '# 제목', '1. 하나', '- 둘', '**굵게**', '_밑_', '[링크](javascript:alert(1))', '![](x)', '```', '~~~', '| a | b |', '|---|', '===', '\\*', '<!-- x', '[^1]: 주', '    들여쓰기', 'a\\', '`', 'http://a.kr/*_~', '--', '+ 1',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text) && text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)),
)

export const hrefs = fc.constantFrom('https://example.kr/?q=%EA%B0%80&b=%22', 'https://example.kr/(a)_<b>&copy;"\'', '/articles/1', '#h-1', 'mailto:a@example.kr', 'tel:0531234567')

const raw = fc.constantFrom(null, '#ee2323', '#21538527')
const mark: fc.Arbitrary<MarkJson> = fc.oneof(
  fc.record({ type: fc.constant('link' as const), attrs: fc.record({ href: hrefs }) }),
  fc.record({ type: fc.constant('tone' as const), attrs: fc.record({ tone: fc.constantFrom(...textToneNames), raw }) }),
  fc.record({ type: fc.constant('highlight' as const), attrs: fc.record({ tone: fc.constantFrom(...highlightToneNames), raw }) }),
  fc.constantFrom<MarkJson>({ type: 'bold' }, { type: 'italic' }, { type: 'underline' }, { type: 'strike' }, { type: 'subscript' }, { type: 'superscript' }, { type: 'code' }, { type: 'tk' }),
)

/** At most one mark of a kind, and never both sub- and superscript, as the schema wants. */
const marks = fc.uniqueArray(mark, { maxLength: 4, selector: ({ type }) => (type === 'subscript' ? 'superscript' : type) })

const textNode: fc.Arbitrary<NodeJson> = fc.record({ type: fc.constant('text' as const), text: words, marks })
const footnote: fc.Arbitrary<NodeJson> = fc.record({ type: fc.constant('footnote' as const), marks, content: fc.array(textNode, { maxLength: 2 }) })

export const inline: fc.Arbitrary<NodeJson[]> = fc.array(
  fc.oneof({ weight: 8, arbitrary: textNode }, { weight: 1, arbitrary: fc.constant<NodeJson>({ type: 'hardBreak' }) }, { weight: 1, arbitrary: footnote }),
  { maxLength: 5 },
)
