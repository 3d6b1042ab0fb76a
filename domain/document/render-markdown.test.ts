import { describe, expect, it } from 'vitest'
import { knownMedia } from '@/tests/support/random-documents'
import { surroundings } from '@/tests/support/rendered'
import { renderMarkdown } from './render-markdown'
import type { MarkJson, NodeJson } from './types'

const text = (words: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const p = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const li = (...content: NodeJson[]): NodeJson => ({ type: 'listItem', content })
const markdown = (...content: NodeJson[]) => renderMarkdown({ type: 'doc', content }, { ...surroundings, origin: 'https://garam.example.kr' })
const lines = (...all: string[]) => all.join('\n')

describe('words', () => {
  it('are never read as signs', () => {
    expect(markdown(p(text('# 하나')), p(text('- 둘')), p(text('3. 셋')), p(text('*a_b* [c](d) <e> www.f.kr http://g.kr')))).toBe(
      lines('\\# 하나', '', '\\- 둘', '', '3\\. 셋', '', '\\*a\\_b\\* \\[c\\](d) \\<e\\> www\\.f.kr http\\://g.kr'),
    )
  })

  it('are bold by signs between letters, by an element beside signs, where Korean particles would break it', () => {
    const bold: MarkJson = { type: 'bold' }
    expect(markdown(p(text('모두 '), text('300명', bold), text('이 '), text('“말”', bold), text('은')))).toBe('모두 **300명**이 <strong>“말”</strong>은')
  })

  it('keep their colours as elements, break lines, and lead to whole addresses', () => {
    expect(markdown(p(text('위기', { type: 'tone', attrs: { tone: 'red', raw: null } }), { type: 'hardBreak' }, text('어제', { type: 'link', attrs: { href: '/articles/1' } })))).toBe(
      '<span style="color:#bd1a1a">위기</span><br>[어제](https://garam.example.kr/articles/1)',
    )
  })

  it('have their footnotes at the end', () => {
    expect(markdown(p(text('잠정치'), { type: 'footnote', content: [text('확정치는 다음 달.')] }, text('다.')))).toBe(lines('잠정치[^1]다.', '', '[^1]: 확정치는 다음 달.'))
  })
})

describe('blocks', () => {
  it('nest by indentation, and two lists in a row stay two', () => {
    const inner: NodeJson = { type: 'orderedList', attrs: { start: 9 }, content: [li(p(text('셋'))), li(p(text('넷')))] }
    expect(markdown({ type: 'bulletList', content: [li(p(text('하나'))), li(p(text('둘')), inner)] }, { type: 'bulletList', content: [li(p(text('다섯')))] })).toBe(
      lines('- 하나', '- 둘', '', '  9. 셋', '  10. 넷', '', '', '* 다섯'),
    )
  })

  it('that are boxes are quotes with their titles', () => {
    expect(markdown({ type: 'factBox', attrs: { title: '고용률이란' }, content: [p(text('비율')), p(text('둘'))] })).toBe(lines('> **고용률이란**', '>', '> 비율', '>', '> 둘'))
    expect(markdown({ type: 'pullQuote', attrs: { source: '한유진' }, content: [text('“집이 먼저다.”')] })).toBe(lines('> “집이 먼저다.”', '>', '> — 한유진'))
    expect(markdown({ type: 'correctionNote', attrs: { date: '2026-11-21', kind: 'correction' }, content: [p(text('바로잡는다.'))] })).toBe(lines('> **정정** 2026년 11월 21일', '>', '> 바로잡는다.'))
  })

  it('of code have fences longer than those in it', () => {
    expect(markdown({ type: 'codeBlock', content: [text('```\na\n```')] })).toBe(lines('````', '```', 'a', '```', '````'))
  })

  it('that are pictures and cards are images and links', () => {
    expect(markdown({ type: 'figure', attrs: { media: knownMedia, alt: '골목', credit: '' }, content: [text('붐비는 시장')] })).toBe(lines('![골목](https://garam.example.kr/media/ab/c.webp)', '', '붐비는 시장 (가람신문)'))
    expect(markdown({ type: 'embed', attrs: { provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ', title: '브리핑' } })).toBe('[브리핑 — 유튜브에서 보기](https://youtu.be/dQw4w9WgXcQ)')
    expect(markdown({ type: 'relatedArticle', attrs: { number: 404 } })).toBe('')
  })
})

describe('a table', () => {
  const cell = (type: 'tableCell' | 'tableHeader', words: string, attrs = {}): NodeJson => ({ type, attrs, content: [p(text(words))] })

  it('has bars where bars can say it all', () => {
    const rows: NodeJson[] = [{ type: 'tableRow', content: [cell('tableHeader', '해'), cell('tableHeader', '명|곳')] }, { type: 'tableRow', content: [cell('tableCell', '봄'), cell('tableCell', '9,497')] }]
    expect(markdown({ type: 'table', attrs: { caption: '표 1' }, content: rows })).toBe(lines('표 1', '', '| 해 | 명\\|곳 |', '| --- | --- |', '| 봄 | 9,497 |'))
  })

  it('is HTML where cells are merged', () => {
    expect(markdown({ type: 'table', content: [{ type: 'tableRow', content: [cell('tableCell', '봄', { colspan: 2 })] }] })).toBe(
      '<div><table><tbody><tr><td colspan="2">봄</td></tr></tbody></table></div>',
    )
  })
})
