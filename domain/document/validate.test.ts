import { describe, expect, it } from 'vitest'
import { validateDocument } from './validate'

const media = '7a5c1c0e-4a52-4c3f-9a57-0d0f5a0a9d11'
const p = (words = '글') => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const figure = (attrs: object = {}) => ({ type: 'figure', attrs: { media, ...attrs } })
const codeOf = (...content: unknown[]) => {
  const outcome = validateDocument({ type: 'doc', content })
  return outcome.ok ? 'ok' : outcome.problem.code
}

describe('a body is taken with', () => {
  it.each<[string, unknown]>([
    ['a gallery of two', { type: 'gallery', content: [figure(), figure()] }],
    ['a gallery of nine', { type: 'gallery', content: Array.from({ length: 9 }, () => figure()) }],
    ['a focal point in a corner', figure({ focal: { x: 0, y: 1 } })],
    ['a picture that leads to another article', figure({ href: '/articles/12' })],
    ['an embed of its own provider', { type: 'embed', attrs: { provider: 'x', url: 'https://twitter.com/garam/status/1' } }],
    ['a correction without a day yet', { type: 'correctionNote', content: [p()] }],
    ['a footnote without words yet', { type: 'paragraph', content: [{ type: 'footnote' }] }],
    ['a caption of 300 characters', { type: 'table', attrs: { caption: '가'.repeat(300) }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p()] }] }] }],
  ])('%s', (_what, node) => expect(codeOf(node)).toBe('ok'))
})

describe('a body is refused with', () => {
  it.each<[string, unknown]>([
    ['a gallery of one', { type: 'gallery', content: [figure()] }],
    ['a gallery of ten', { type: 'gallery', content: Array.from({ length: 10 }, () => figure()) }],
    ['words in a gallery', { type: 'gallery', content: [figure(), p()] }],
    ['a focal point outside of the picture', figure({ focal: { x: 1.01, y: 0 } })],
    ['a focal point that is more than two numbers', figure({ focal: { x: 0, y: 0, style: 'x' } })],
    ['a focal point in words', figure({ focal: { x: '0', y: '0' } })],
    ['a picture that runs a script', figure({ href: 'javascript:alert(1)' })],
    ['a picture from elsewhere', figure({ media: 'https://evil.example/a.jpg' })],
    ['an embed without an address', { type: 'embed', attrs: { provider: 'youtube' } }],
    ['an embed of a stranger', { type: 'embed', attrs: { provider: 'youtube', url: 'https://evil.example/embed/x' } }],
    ['an embed that says it is another’s', { type: 'embed', attrs: { provider: 'x', url: 'https://youtu.be/dQw4w9WgXcQ' } }],
    ['an embed that does not say whose it is', { type: 'embed', attrs: { url: 'https://vimeo.com/1' } }],
    ['an article of no number', { type: 'relatedArticle' }],
    ['an article of half a number', { type: 'relatedArticle', attrs: { number: 1.5 } }],
    ['a file that is not in the library', { type: 'attachment', attrs: { media: '../../etc/passwd', name: 'x' } }],
    ['a file of a type that breaks out', { type: 'attachment', attrs: { media, mime: 'text/html" onclick="x' } }],
    ['a file of a negative size', { type: 'attachment', attrs: { media, bytes: -1 } }],
    ['a 31st of June', { type: 'correctionNote', attrs: { date: '2026-06-31' }, content: [p()] }],
    ['an unknown kind of correction', { type: 'correctionNote', attrs: { kind: 'constructor' }, content: [p()] }],
    ['a table in a correction', { type: 'correctionNote', content: [{ type: 'table', content: [{ type: 'tableRow' }] }] }],
    ['an unknown way to count', { type: 'orderedList', attrs: { type: 'x' }, content: [{ type: 'listItem', content: [p()] }] }],
    ['a caption too long', { type: 'table', attrs: { caption: '가'.repeat(301) }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p()] }] }] }],
    ['a footnote in a footnote', { type: 'paragraph', content: [{ type: 'footnote', content: [{ type: 'footnote' }] }] }],
    ['a block in a footnote', { type: 'paragraph', content: [{ type: 'footnote', content: [p()] }] }],
    ['blocks in a text, which ProseMirror would drop without a word', { type: 'paragraph', content: [{ type: 'text', text: '글', content: [p()] }] }],
    ['a type that is no word and throws when it is made one', { type: { toString: false } }],
    ['NUL in a title', { type: 'factBox', attrs: { title: '\u0000' }, content: [p()] }],
  ])('%s', (_what, node) => expect(codeOf(node)).toBe('document-invalid'))

  it('more than 2 MB, also when all of it is in attributes', () => {
    const box = { type: 'attachment', attrs: { media, name: '가'.repeat(300) } }
    expect(codeOf(...Array.from({ length: 3000 }, () => box))).toBe('document-too-large')
  })
})
