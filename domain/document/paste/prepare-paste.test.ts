import fc from 'fast-check'
import type { ElementContent, Properties, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { hastToDocument } from '@/domain/document/normalise/hast-to-document'
import { assertCanonical } from '@/domain/document/normalise/sketch.test-support'
import { NoteBook } from '@/domain/document/notes'
import { documentSchema } from '@/domain/document/schema'
import { clipboards, describePaste, readFixture } from '@/tests/support/paste-fixtures'
import { make } from './hast-tools'
import { preparePaste } from './prepare-paste'

const nameOf = (index: number, type: string) => `picture-${index}.${type}`

describe('what is copied from', () => {
  it.each(clipboards)('%s becomes a clean document', (name) => {
    expect(describePaste(fromHtml(readFixture(`${name}.html`)))).toBe(readFixture(`${name}.txt`))
  })

  it.each(clipboards)('%s is the same when the clipboard is a fragment', (name) => {
    expect(describePaste(fromHtml(readFixture(`${name}.html`), { fragment: true }))).toBe(readFixture(`${name}.txt`))
  })
})

describe('preparePaste', () => {
  it('names the file of a picture on somebody’s disk and keeps the rest of its path to itself', () => {
    const html = '<img src="file:///C:/Users/%ED%99%8D/%EB%B2%84%EC%8A%A4.jpg"><img src="file:///home/x/100%.png"><img src="blob:https://a.kr/1">'
    expect(describePaste(fromHtml(html))).toBe(
      'from html\nfigure(missing=버스.jpg)\nfigure(missing=100%.png)\nfigure(missing=picture-1.png)\n--\npicture picture-1.png: blob:https://a.kr/1\n',
    )
  })

  it('takes a heading of 한글 for a line: a sentence in the same style stays a paragraph', () => {
    const styles = '<style>P.HStyle2 {style-name:"개요 3"; font-weight:"bold"} P.HStyle3 {style-name:"제목"}</style>'
    const html = `${styles}<p class=HStyle3>보도자료</p><p class=HStyle2>추진 배경</p><p class=HStyle2>구는 노선을 늘린다.</p>`
    expect(describePaste(fromHtml(html))).toBe('from hwp\nheading(level=2): 보도자료\nheading(level=4): 추진 배경\nparagraph: [bold|구는 노선을 늘린다.]\n--\n')
  })

  it('takes the weight off headings and header cells and leaves the colours that somebody chose', () => {
    const red = '<b style="color:#ee2323;font-weight:700">달라진다</b>'
    const html = `<p class=MsoTitle>${red}</p><table><tr><td>${red}</td></tr><tr><td>값</td></tr></table>`
    expect(describePaste(fromHtml(html))).toBe(
      'from word\nheading(level=2): [tone=red=#ee2323|달라진다]\ntable\n  tableRow\n    tableHeader\n      paragraph: [tone=red=#ee2323|달라진다]\n  tableRow\n    tableCell\n      paragraph: 값\n--\nheading-moved: h1 → h2\ncolour-mapped: #ee2323 → red ×2\n',
    )
  })

  it('goes on counting where a paragraph parts a numbered list of Word, and tells which numbers it cannot write', () => {
    const item = (marker: string, text: string) => `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}</span>${text}</p>`
    const html = `${item('가.', '첫째')}<p class=MsoNormal>사이</p>${item('나.', '둘째')}`
    expect(describePaste(fromHtml(html))).toBe(
      'from word\norderedList\n  listItem\n    paragraph: 첫째\nparagraph: 사이\norderedList(start=2)\n  listItem\n    paragraph: 둘째\n--\nattribute-dropped: type 가.\nattribute-dropped: type 나.\n',
    )
  })

  it('leaves a table alone that is bold everywhere, nowhere, or has one row', () => {
    const tables = ['<tr><td><b>가</b><td>나<tr><td>다<td>라', '<tr><td><b>가</b><tr><td><b>나</b>', '<tr><td><b>가</b>']
    for (const rows of tables) expect(describePaste(fromHtml(`<p class=MsoNormal></p><table>${rows}</table>`))).not.toContain('tableHeader')
  })

  it('never throws, makes valid documents and keeps every visible letter in order, whatever the programs write', () => {
    fc.assert(
      fc.property(sign, fc.array(node, { maxLength: 6 }), (first, content) => {
        const children = [first, ...content]
        const root: Root = { type: 'root', children }
        const before = structuredClone(root)
        const notes = new NoteBook()
        const doc = hastToDocument(preparePaste(root, notes, nameOf).tree, notes)
        assertCanonical(doc)
        expect(root).toEqual(before)
        expect(letters(documentSchema.nodeFromJSON(doc).textContent)).toBe(letters(textOf(children)))
      }),
      { numRuns: 800 },
    )
  })

  it('takes a tree that is deeper than the call stack', () => {
    let deep: ElementContent = { type: 'text', value: '바닥' }
    for (let depth = 0; depth < 50_000; depth += 1) deep = make(depth % 2 ? 'div' : 'p', { className: ['MsoNormal', 'HStyle0'] }, [deep])
    const { tree } = preparePaste({ type: 'root', children: [deep] }, new NoteBook(), nameOf)
    expect(hastToDocument(tree, new NoteBook()).content).toHaveLength(1)
  })
})

const tags = 'p p p div span b strong h1 h2 ul ol li table tr td th a blockquote figure img meta o:p style google-sheets-html-origin'.split(' ')
const names = ['HStyle0', 'MsoTitle', 'MsoListParagraph', 'ListContainerWrapper', 'OutlineElement', 'SCXW1', 'Superscript', 'se-component', 'se-image', 'se-caption', 'se-quotation', 'se-sectionTitle', 'se-text-paragraph-align-center', 'imageblock']
const properties = fc.record(
  {
    className: fc.subarray(names, { minLength: 1, maxLength: 3 }),
    style: fc.constantFrom('mso-list:l0 level1 lfo1', 'mso-list:l1 level9', 'font-weight:"bold"', 'HWP-TAB:1;', 'color:#2f5496;font-weight:700', 'mso-outline-level:2', 'vertical-align:super'),
    id: fc.constant('docs-internal-guid-1'),
    role: fc.constant('heading'),
    ariaLevel: fc.constantFrom('1', '9', '-1', '가'),
    dataAriaLevel: fc.constantFrom('1', '3', 'x'),
    dataKeSize: fc.constant('size16'),
    dataUrl: fc.constant('https://a.kr/1.jpg'),
    src: fc.constantFrom('data:image/png;base64,x', 'file:///a/%.png', 'blob:x', 'https://a.kr/1.jpg', ''),
    href: fc.constantFrom('#_ftn1', 'https://a.kr/', ''),
    name: fc.constant('Generator'),
    content: fc.constantFrom('Hancom HWP', 'Microsoft Word 15', 'Microsoft Excel 15'),
    start: fc.constantFrom('3', '-1', 'x'),
  },
  { requiredKeys: [] },
)

/** One element that tells the source, so that each has its share of the runs. */
const sign = fc.constantFrom({ className: ['HStyle0'] }, { className: ['MsoNormal'] }, { className: ['SCXW1'] }, { id: 'docs-internal-guid-1' }, { dataSheetsValue: '' }, { dataKeSize: '' }, { className: ['se-component'] }, {}).map((own) => make('p', own as Properties, []))

/** A tree of what the sources write, without the two things that are meant to vanish: list markers and link cards. */
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, depthSize: 'large' },
    fc.constantFrom('한빛구', ' 새벽 ', '\u00a0', '1.', '[##_1C|', '12,345', '。').map((value): ElementContent => ({ type: 'text', value })),
    fc.constantFrom('[if !supportLists]', ' SE-TEXT { ').map((value): ElementContent => ({ type: 'comment', value })),
    fc.record({ tag: fc.constantFrom(...tags), properties, children: fc.array(tie('node'), { maxLength: 5 }) }).map(({ tag, properties: own, children }) => make(tag, own as Properties, tag === 'img' ? [] : children)),
  ),
}))
/** Captions go to their picture, so letters are compared as a heap where one can have moved; elsewhere in order. */
const letters = (text: string) => [...text.replace(/[^가-힣0-9,]/g, '')].sort().join('')
const textOf = (nodes: readonly ElementContent[]): string =>
  nodes.map((one) => (one.type === 'text' ? one.value : one.type === 'element' && !/^(style|meta|img)$/.test(one.tagName) ? textOf(one.children) : '')).join('')
