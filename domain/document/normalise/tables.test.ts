import { describe, expect, it } from 'vitest'
import { readHtml } from './sketch.test-support'
import { layOut } from './table-layout'

/** A table as rows of `th`/`td` with spans and text, short enough to compare whole. */
function grid(html: string): { rows: string[]; notes: string[] } {
  const { body, notes } = readHtml(html)
  const rows: string[] = []
  for (const line of body.split('\n')) {
    const cell = /^\s*table(Header|Cell)(\(.*\))?$/.exec(line)
    if (/^\s*tableRow/.test(line)) rows.push('')
    else if (cell) rows.push(`${rows.pop()}|${cell[1] === 'Header' ? 'th' : 'td'}${cell[2] ?? ''} `)
    else if (/^table$/.test(line)) rows.push('table')
    else rows.push(`${rows.pop() ?? ''}${line.trim().replace(/^paragraph:? ?/, '')}`)
  }
  return { rows, notes }
}

describe('tables', () => {
  it('know header cells by their tag and by the head they lie in, and carry alignment', () => {
    expect(
      grid('<table><colgroup><col width="30"></colgroup><thead><tr><td>해</td><th style="text-align:center">수</th></tr></thead><tbody style="text-align:right"><tr><th>2024</th><td>12</td></tr></tbody></table>'),
    ).toEqual({ rows: ['table', '|th 해|th(align=center) 수', '|th(align=right) 2024|td(align=right) 12'], notes: [] })
  })

  it('show the head first and the foot last, wherever they are written', () => {
    expect(grid('<table><tfoot><tr><td>합계</td></tr></tfoot><tbody><tr><td>서구</td></tr></tbody></table>').rows).toEqual(['table', '|td 서구', '|td 합계'])
  })

  it('clamp spans to the grid and to their row group', () => {
    expect(
      grid('<table><thead><tr><th rowspan="9" colspan="40">제목</th></tr></thead><tr><td rowspan="5">가</td><td colspan="2">나</td></tr><tr><td>다</td><td>라</td></tr></table>').rows,
    ).toEqual(['table', '|th(colspan=3) 제목', '|td(rowspan=2) 가|td(colspan=2) 나', '|td 다|td 라'])
    expect(grid('<table><tr><td rowspan="0">가</td><td>나</td></tr><tr><td>다</td></tr></table>').rows).toEqual(['table', '|td(rowspan=2) 가|td 나', '|td 다'])
  })

  it('fill the places of missing cells, as header cells in the head', () => {
    expect(grid('<table><thead><tr><th>가</th></tr></thead><tr><td>나</td><td>다</td></tr><tr></tr></table>').rows).toEqual(['table', '|th 가|th ', '|td 나|td 다'])
  })

  it('never let cells overlap', () => {
    expect(grid('<table><tr><td>가</td><td rowspan="2">나</td></tr><tr><td colspan="2">다</td><td>라</td></tr></table>').rows).toEqual([
      'table',
      '|td 가|td(rowspan=2) 나|td ',
      '|td 다|td 라',
    ])
  })

  it('keep a caption of plain words', () => {
    expect(readHtml('<table><caption><b>표 1.</b> 이용객<br>2026년</caption><tr><td>가</td></tr></table>')).toEqual({
      body: 'table(caption=표 1. 이용객 2026년)\n  tableRow\n    tableCell\n      paragraph: 가',
      notes: [],
    })
  })

  it('put a caption that has more than plain words before themselves, bold, so that nothing of it is lost', () => {
    expect(readHtml('<table><caption>표 1. <a href="/a">이용객</a></caption><tr><td>&nbsp;</td><td>가</td></tr></table>')).toEqual({
      body: 'paragraph: [bold|표 1. ][link=/a bold|이용객]\ntable\n  tableRow\n    tableCell\n      paragraph\n    tableCell\n      paragraph: 가',
      notes: ['table-simplified: caption'],
    })
  })

  it('inside a cell are laid down as its paragraphs, in a paragraph they part it', () => {
    expect(readHtml('<table><tr><td>앞<table><tr><td>가</td><td>나</td></tr></table>뒤</td></tr></table>')).toEqual({
      body: 'table\n  tableRow\n    tableCell\n      paragraph: 앞\n      paragraph: 가\n      paragraph: 나\n      paragraph: 뒤',
      notes: ['table-simplified: table in td'],
    })
    expect(grid('<p>앞<table><tr><td>가</td></tr></table>뒤</p>').rows).toEqual(['앞', 'table', '|td 가뒤'])
  })

  it('hold pictures and lists in their cells, and text that lay beside the cells', () => {
    expect(readHtml('<table><tr><td><a href="/x"><img src="/a.jpg" alt="버스"></a><ul><li>가</li></ul></td></tr></table>')).toEqual({
      body: 'table\n  tableRow\n    tableCell\n      figure(missing=/a.jpg alt=버스)\n      bulletList\n        listItem\n          paragraph: 가',
      notes: ['link-dropped: /x'],
    })
  })

  it('without anything in them are spacers; too wide or too large ones become paragraphs', () => {
    expect(readHtml('<table><tr><td> </td></tr></table>')).toEqual({ body: 'paragraph', notes: ['spacer-dropped: table'] })
    const wide = readHtml(`<table><tr>${'<td>가</td>'.repeat(51)}</tr></table>`)
    expect(wide).toEqual({ body: Array(51).fill('paragraph: 가').join('\n'), notes: ['table-simplified: 1 tr'] })
    expect(readHtml(`<table>${'<tr><td>가</td><td>나</td></tr>'.repeat(3001)}</table>`).notes).toEqual(['table-simplified: 3001 tr'])
  })
})

describe('layOut', () => {
  it('gives a full rectangle whatever is asked', () => {
    const cell = (colspan: number, rowspan: number) => ({ colspan, rowspan })
    const rows = [{ cells: [cell(2, 3), cell(1, 1)], groupEnd: 2 }, { cells: [cell(7, 1), cell(1, 9)], groupEnd: 2 }, { cells: [cell(1, 1)], groupEnd: 3 }]
    expect(layOut(rows)?.map(({ places }) => places.map(({ cell: own, colspan, rowspan }) => `${own ? '' : '-'}${colspan}x${rowspan}`))).toEqual([
      ['1x2', '1x1', '-1x1'],
      ['1x1', '1x1'],
      ['1x1', '-1x1', '-1x1'],
    ])
  })
})
