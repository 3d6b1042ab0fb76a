import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords } from '@/components/newsroom/revisions/diff-words'
import { renderHtml } from '@/domain/document/render-html'
import type { MarkJson, NodeJson } from '@/domain/document/types'
import { messagesIn } from '@/messages'
import { paragraph } from '@/tests/support/documents'
import { documents } from '@/tests/support/random-documents'
import { diffBlocks } from './diff-blocks'
import { type DrawnRow, drawChanges } from './draw-changes'
import { numberChanges } from './number-changes'

const context = { pictures: new Map(), articles: new Map(), attachments: new Map() }
const sentences = diffWords(messagesIn('ko'))
const item = (text: string): NodeJson => ({ type: 'listItem', content: [paragraph(text)] })
const line = (text: string, ...marks: MarkJson[]): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text, marks }] })
const tone = (name: string): MarkJson => ({ type: 'tone', attrs: { tone: name } })

function draw(before: NodeJson[], after: NodeJson[]): DrawnRow[] {
  const changes = diffBlocks(before, after)
  return drawChanges(changes, numberChanges(changes), context, sentences)
}
const changed = (before: NodeJson[], after: NodeJson[]) => draw(before, after).filter((row) => row.kind === 'changed')

describe('drawChanges', () => {
  test('says a colour that was changed, in the new colour', () => {
    expect(changed([line('눈', tone('red'))], [line('눈', tone('blue'))])).toEqual([{
      kind: 'changed',
      before: '<p><span class="tone-red"><span class="diff-words diff-noted" data-change="1">눈</span></span></p>',
      after: '<p><span class="tone-blue"><span class="diff-words diff-noted" data-change="1">눈<span class="diff-label">글자색 빨강 → 파랑</span></span></span></p>',
      merged: '<p><span class="tone-blue"><span class="diff-words diff-noted" data-change="1">눈<span class="diff-label">글자색 빨강 → 파랑</span></span></span></p>',
    }])
  })

  test('writes words that came and went as ins and del, and says so where they cannot be seen', () => {
    const [row] = changed([paragraph('서울에 눈')], [paragraph('가람에 눈')])
    expect(row?.merged).toBe('<p><del class="diff-words diff-deleted" data-change="1"><span class="diff-said">삭제: </span>서울</del><ins class="diff-words diff-inserted" data-change="1"><span class="diff-said">추가: </span>가람</ins>에 눈</p>')
    expect([row?.before, row?.after].map((html) => html?.replace(/<span class="diff-said">.*?<\/span>|<[^>]+>/g, ''))).toEqual(['서울에 눈', '가람에 눈'])
  })

  test.each<[string, NodeJson[], NodeJson[], string]>([
    ['bold added', [line('눈')], [line('눈', { type: 'bold' })], '굵게 추가'],
    ['a highlight taken away', [line('눈', { type: 'highlight', attrs: { tone: 'yellow' } })], [line('눈')], '형광펜 노랑 뺌'],
    ['a heading', [paragraph('일정')], [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '일정' }] }], '문단 → 제목 3'],
    ['a block', [paragraph('하나')], [paragraph('하나'), paragraph('둘이 왔다')], '추가'],
    ['another alternative text', [{ type: 'figure', attrs: { media: 'a', alt: '눈' } }], [{ type: 'figure', attrs: { media: 'a', alt: '첫눈' } }], '대체 텍스트 눈 → 첫눈'],
    ['another picture', [{ type: 'figure', attrs: { media: 'a' } }], [{ type: 'figure', attrs: { media: 'b' } }], '사진 바꿈'],
    ['a picture that nobody can see', [paragraph('하나')], [paragraph('하나'), { type: 'figure', attrs: { media: null } }], '(보이지 않는 것: 사진)'],
    ['a block that moved', ['첫눈이 내린 새벽시장', '값을 내렸다고 했다', '제설에 나섰다고 했다'].map(paragraph), ['값을 내렸다고 했다', '제설에 나섰다고 했다', '첫눈이 내린 새벽시장'].map(paragraph), '옮겨 옴'],
  ])('says %s', (_what, before, after, label) => {
    const html = changed(before, after).map(({ after: drawn }) => drawn).join('')
    expect([...html.matchAll(/class="diff-(?:label|empty)">([^<]+)/g)].map(([, said]) => said)).toContain(label)
  })

  test('never puts a row or an item into something that cannot hold it', () => {
    const [list] = changed([{ type: 'bulletList', content: [item('배추'), item('무를 샀다')] }], [{ type: 'bulletList', content: [item('배추')] }])
    expect(list?.merged).toMatch(/^<ul><li><p>배추<\/p><\/li><li><p><del [^>]+>.*무를 샀다<\/del><\/p><\/li><\/ul>$/)
  })

  const [snow, cabbage] = ['시장에 눈이 내렸다', '배추 한 포기 3천 원']
  const table: NodeJson = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(cabbage)] }] }] }
  const summary: NodeJson = { type: 'summary', content: [paragraph(snow)] }
  const list: NodeJson = { type: 'bulletList', content: [item(snow), item(cabbage)] }
  const quote = (...content: NodeJson[]): NodeJson => ({ type: 'blockquote', content })
  test.each<[string, NodeJson, NodeJson, string]>([
    ['a table of a quotation that became a summary', quote(paragraph(snow), table), summary, `aside,ul,li:${snow},li:${cabbage}`],
    ['an item of a list that became a summary', list, summary, `aside,ul,li:${snow},li:${cabbage}`],
    ['a line of a quotation that became a list', quote(paragraph(snow), paragraph(cabbage)), { type: 'bulletList', content: [item(snow)] }, `ul,li,p:${snow},p:${cabbage}`],
    ['an item of a list that became a quotation', list, quote(paragraph(snow)), `blockquote,p:${snow},p:${cabbage}`],
  ])('shows %s in one text with what came of it', (_what, before, after, merged) => {
    const drawn = changed([before], [after]).map((row) => row.merged.replace(/<(span|p) class="diff-(said|label|labels)">.*?<\/\1>/g, '').replace(/<\/?(?:ins|del|span|div)\b[^>]*>/g, '').replace(/<\/\w+>/g, ''))
    expect(drawn.map((html) => html.replace(/<(\w+)[^>]*>(?=<)/g, '$1,').replace(/<(\w+)[^>]*>([^<]+)/g, '$1:$2,').replace(/,$/, ''))).toEqual([merged])
  })

  test('draws any two documents, and each side says what the renderer says of it', () => {
    const plain = (html: string) => html.replace(/<(span|p) class="diff-(said|label|labels|empty)">.*?<\/\1>/g, '').replace(/↵|<[^>]+>/g, '')
    fc.assert(fc.property(documents, documents, (one, other) => {
      fc.pre(![one, other].some(hasEmptyNote))
      const rows = draw(one.content ?? [], other.content ?? [])
      const side = (view: 'before' | 'after') => plain(rows.map((row) => (row.kind === 'same' ? row.html : row[view])).join(''))
      for (const [doc, view] of [[one, 'before'], [other, 'after']] as const) expect(withoutNotes(side(view))).toBe(withoutNotes(plain(renderHtml(doc, context))))
    }), { numRuns: 40 })
  })
})

/** Readers see nothing of a correction note without words; here it is there, with what is said of its empty line. */
const hasEmptyNote = (node: NodeJson): boolean => (node.type === 'correctionNote' && renderHtml({ type: 'doc', content: [node] }, context) === '') || (node.content ?? []).some(hasEmptyNote)

/** Footnotes are numbered by each drawing for itself, and stand at the end of each. */
const withoutNotes = (text: string) => [...text.replace(/[\d\s↩↵]/g, '')].sort().join('')
