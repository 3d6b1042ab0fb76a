import fc from 'fast-check'
import type { ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { NoteBook } from '@/domain/document/notes'
import { documentSchema } from '@/domain/document/schema'
import type { DocumentJson } from '@/domain/document/types'
import { hastToDocument } from './hast-to-document'
import { assertCanonical, readHtml } from './sketch.test-support'

const textOf = (doc: DocumentJson): string => documentSchema.nodeFromJSON(doc).textContent

/** What is left of a text when everything that the normaliser may change about white space and unseen characters is taken away. */
const seen = (text: string): string =>
  text.normalize('NFC').replace(/[\s\p{Cf}\p{Cc}\p{Cs}\u034f\u115f\u1160\u2800\u3164\uffa0\ufe00-\ufe0f\ufdd0-\ufdef\ufffe\uffff]/gu, '')

function seenIn(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' && !unseen.has(node.tagName) ? seenIn(node.children) : '')).join('')
}

const empty = new Set(['br', 'hr', 'img'])
const unseen = new Set(['script', 'style', 'svg', 'head', 'img', 'select'])

/** Elements whose text is neither moved nor added to: no caption out of place, no ruby, no quotation marks, no head or foot out of its place. */
const tags = (
  'p p p div span b strong i u s sub sup code mark font a h1 h2 h3 h6 ul ol li li table table tr tr td td th tbody blockquote pre ' +
  'figure figcaption dl dt dd details summary center section br hr img script style svg button cnn o:p'
).split(' ')

const text = fc.oneof(
  fc.constantFrom('한빛구', ' 마을버스 ', '\n  ', '\u00a0', 'ㅎ', '\u1112\u1161\u11ab', '\u200b', '2,140명', '가  나', '\u0000', '\ud800', '👨‍👩‍👧', ' ', '\u3164'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const properties = fc.dictionary(
  fc.constantFrom('style', 'href', 'src', 'alt', 'colSpan', 'rowSpan', 'align', 'start', 'bgColor', 'color', 'onClick', 'hidden', 'dataUrl', 'className', 'width', 'height'),
  fc.oneof(
    fc.constantFrom<string | number | boolean | string[] | null>(
      ...['color:#ee2323', 'background-color:#21538527;font-weight:"bold"', 'text-align:center', 'ee2323;', 'display:block', 'white-space:pre', 'vertical-align:sub'],
      ...['https://a.kr/글', 'javascript:x', '/a.jpg', 'data:image/png;base64,x', '\ud800', 'center', '#ee2323', 3, 0, -1, 99, 2.5, true, false, null, ['a', 'b']],
    ),
    fc.string({ maxLength: 12 }),
  ),
)
const { node } = fc.letrec<{ node: ElementContent; element: ElementContent }>((tie) => ({
  node: fc.oneof({ maxDepth: 9, depthSize: 'large' }, text.map((value): ElementContent => ({ type: 'text', value })), tie('element')),
  element: fc
    .record({ tagName: fc.constantFrom(...tags), properties, children: fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'deep' }) })
    .map(({ tagName, properties: own, children }): ElementContent => ({ type: 'element', tagName, properties: own as never, children: empty.has(tagName) ? [] : children })),
}))
const runs = (usual: number) => ({ numRuns: usual })
const tree = fc.array(node, { maxLength: 6 }).map((children): Root => ({ type: 'root', children }))

describe('hastToDocument', () => {
  it('makes a valid document of any tree, with all of its text in order, and leaves the tree as it was', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const before = structuredClone(root)
        const doc = hastToDocument(root, new NoteBook())
        assertCanonical(doc)
        expect(root).toEqual(before)
        expect(seen(textOf(doc))).toBe(seen(seenIn(root.children as ElementContent[])))
      }),
      runs(400),
    )
  })

  it('leaves no white space at the ends of a block and no two runs that wear the same beside each other', () => {
    fc.assert(
      fc.property(tree, (root) => {
        documentSchema.nodeFromJSON(hastToDocument(root, new NoteBook())).descendants((block) => {
          if (!block.isTextblock || block.type.spec.code) return
          expect(block.textContent).toBe(block.textContent.trim())
          block.forEach((child, _, at) => {
            const next = at + 1 < block.childCount ? block.child(at + 1) : null
            if (child.isText && next?.isText) expect(child.sameMarkup(next)).toBe(false)
          })
        })
      }),
      runs(200),
    )
  })

  it('takes whatever a parser makes of broken HTML', () => {
    const pieces = fc.constantFrom(
      ...['<p>', '</p>', '<b>', '</i>', '<table>', '<tr>', '<td colspan=3>', '</table>', '<ul>', '<li>', '</ul>', '<a href="/x">', '<h2>', '<img src=a>', '<br>'],
      ...['한빛구', ' ', '&nbsp;', '&#0;', '<![CDATA[x]]>', '<!--', '-->', '<CNN 방송>', '<font color=red>', '</', '<figure>', '<figcaption>', '<caption>', '<pre>', '<select>'],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (html) => {
        assertCanonical(hastToDocument(fromHtml(html.join(''), { fragment: true }), new NoteBook()))
      }),
      runs(300),
    )
  })

  it('reads what lies deeper than sixty elements for its text', () => {
    const deep = `${'<div>'.repeat(100)}<p>가</p><b>나</b><img src="/a.jpg"><script>x</script>다${'</div>'.repeat(100)}<p>라</p>`
    expect(readHtml(deep)).toEqual({
      body: 'paragraph: 가\nparagraph: 나\nfigure(missing=/a.jpg)\nparagraph: 다\nparagraph: 라',
      notes: ['element-unwrapped: div deeper than 60', 'script-dropped: script'],
    })
  })

  it('takes a tree that is deeper than the call stack', () => {
    let node: ElementContent = { type: 'text', value: '바닥' }
    for (let depth = 0; depth < 100_000; depth += 1) node = { type: 'element', tagName: depth % 2 ? 'div' : 'b', properties: {}, children: [node] }
    expect(textOf(hastToDocument({ type: 'root', children: [node] }, new NoteBook()))).toBe('바닥')
  })
})
