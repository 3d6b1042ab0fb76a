import { describe, expect, it } from 'vitest'
import { markSpecs } from '@/domain/document/schema'
import { type Marks, toMarkJson } from './inline-marks'
import { readHtml } from './sketch.test-support'

const body = (html: string) => readHtml(html).body

describe('marks of tags', () => {
  it('stand in the order in which the schema nests them', () => {
    const all: Marks = {
      href: null, highlight: { tone: 'blue', raw: null }, tone: { tone: 'red', raw: '#ee2323' }, bold: true, italic: true,
      underline: true, strike: true, script: 'superscript', code: true,
    }
    const names = [...toMarkJson({ ...all, href: '/a' }), ...toMarkJson(all), ...toMarkJson({ ...all, script: 'subscript' })].map(({ type }) => type)
    const ranks = [...new Set(names)].map((name) => Object.keys(markSpecs).indexOf(name))
    // No foreign tag says that something still has to be checked.
    expect(Object.keys(markSpecs).filter((name) => !(names as string[]).includes(name))).toEqual(['tk'])
    for (const json of [toMarkJson({ ...all, href: '/a' }), toMarkJson(all)]) {
      const own = json.map(({ type }) => Object.keys(markSpecs).indexOf(type))
      expect(own).toEqual([...own].sort((a, b) => a - b))
    }
    expect(ranks).not.toContain(-1)
  })

  it.each([
    ['<b>한빛</b><strong>구</strong>', '[bold|한빛구]'],
    ['<i>가</i> <em>나</em> <cite>다</cite> <dfn>라</dfn>', '[italic|가] [italic|나] [italic|다] [italic|라]'],
    ['<u>가</u> <ins>나</ins> <s>다</s> <del>라</del> <strike>마</strike>', '[underline|가] [underline|나] [strike|다] [strike|라] [strike|마]'],
    ['H<sub>2</sub>O m<sup>2</sup> <sub><sup>둘</sup></sub>', 'H[subscript|2]O m[superscript|2] [superscript|둘]'],
    ['<code>npm</code> <kbd>Ctrl</kbd> <samp>ok</samp>', '[code|npm] [code|Ctrl] [code|ok]'],
    ['<mark>형광</mark> <mark style="background-color:#21538527">펜</mark>', '[highlight=yellow|형광] [highlight=blue=#21538527|펜]'],
    ['<mark style="background:transparent">없음</mark>', '없음'],
    ['<ruby>日報<rp>(</rp><rt>일보</rt><rp>)</rp></ruby> <q>말</q>', '日報(일보) “말”'],
    ['<font color="#1a5490" face="굴림">파랑</font> <font color="ee2323">빨강</font>', '[tone=blue=#1a5490|파랑] [tone=red=#ee2323|빨강]'],
  ])('reads %s', (html, expected) => expect(body(`<p>${html}</p>`)).toBe(`paragraph: ${expected}`))
})

describe('marks of style attributes', () => {
  it.each([
    ['font-weight:bold', '[bold|글]'],
    ['font-weight:"bold"', '[bold|글]'],
    ['font-weight:600', '[bold|글]'],
    ['font-weight:500', '글'],
    ['font: italic bold 12px/1.5 굴림', '[bold italic|글]'],
    ['font-style:oblique 10deg', '[italic|글]'],
    ['text-decoration: underline dotted red', '[underline|글]'],
    ['text-decoration-line: line-through', '[strike|글]'],
    ['vertical-align: super', '[superscript|글]'],
    ['vertical-align: middle', '글'],
    ['COLOR : RGB(238, 35, 35) !important', '[tone=red=#ee2323|글]'],
    ['color:#000;background-color:#fff', '글'],
    ['color:windowtext;background:none', '글'],
    ['/* 색 */ color: #1a5490', '[tone=blue=#1a5490|글]'],
    ['background:url(a;color:red) #ff0 no-repeat', '[highlight=yellow=#ffff00|글]'],
    ['background:url(/img/red.png)', '글'],
    ['background:linear-gradient(to top, #ffe400 40%, transparent 40%)', '[highlight=yellow=#ffe400|글]'],
  ])('reads %s', (style, expected) => expect(body(`<p><span style='${style}'>글</span></p>`)).toBe(`paragraph: ${expected}`))

  it('are taken back by what stands further inside', () => {
    expect(body('<p><b>가<span style="font-weight:normal">나</span></b></p>')).toBe('paragraph: [bold|가]나')
    expect(body('<p><span style="color:#ee2323">가<span style="color:black">나</span></span></p>')).toBe('paragraph: [tone=red=#ee2323|가]나')
    expect(body('<p><mark>가<span style="background:#fff">나</span><i style="background:transparent">다</i></mark></p>')).toBe(
      'paragraph: [highlight=yellow|가]나[highlight=yellow italic|다]',
    )
    expect(body('<p><u style="text-decoration:none">가</u> <u><span style="text-decoration:none">나</span></u></p>')).toBe('paragraph: 가 [underline|나]')
  })

  it('of Google Docs say nothing: its bold wrapper that is not bold, black on transparent, blue underlined links', () => {
    const docs =
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="color:#000000;background-color:transparent;font-weight:400">한빛구 </span>' +
      '<a href="https://a.kr" style="text-decoration:none"><span style="color:#1155cc;text-decoration:underline">소식</span></a></p></b>'
    expect(readHtml(docs)).toEqual({ body: 'paragraph: 한빛구 [link=https://a.kr|소식]', notes: [] })
  })

  it('colour the text of a paragraph and of a cell, but boxes and shaded cells keep their furniture out of the text', () => {
    const html =
      '<p style="background-color:#fff3a0">칠한 문단</p><div style="background:#f1f1f1"><p>상자</p></div>' +
      '<table bgcolor="#eeeeee"><tr><th bgcolor="#cce0ff">머리</th><td bgcolor="#dddddd">회색</td><td bgcolor="#ffff00">노랑</td></tr></table>'
    expect(readHtml(html)).toEqual({
      body: [
        'paragraph: [highlight=yellow=#fff3a0|칠한 문단]',
        'paragraph: 상자',
        'table',
        '  tableRow',
        '    tableHeader',
        '      paragraph: 머리',
        '    tableCell',
        '      paragraph: 회색',
        '    tableCell',
        '      paragraph: [highlight=yellow=#ffff00|노랑]',
      ].join('\n'),
      notes: [
        'colour-mapped: #fff3a0 → yellow',
        'attribute-dropped: background #f1f1f1',
        'attribute-dropped: background #eeeeee',
        'attribute-dropped: background #cce0ff',
        'attribute-dropped: background #dddddd',
        'colour-mapped: #ffff00 → yellow',
      ],
    })
  })

  it('that are broken are noted and cost no text', () => {
    const html =
      '<p><span style="ee2323;">하나</span> <span style="#1a5490">둘</span> <span style="color: ee2323">셋</span> <span style="굵게">넷</span> ' +
      '<span style="background: 노랑; color: var(--x)">다섯</span> <span style5="color:red">여섯</span></p>'
    expect(readHtml(html)).toEqual({
      body: 'paragraph: 하나 둘 셋 넷 다섯 여섯',
      notes: [
        'colour-unreadable: ee2323',
        'colour-unreadable: #1a5490',
        'colour-unreadable: color: ee2323',
        'attribute-dropped: style="굵게"',
        'colour-unreadable: color: var(--x)',
        'colour-unreadable: background: 노랑',
        'attribute-dropped: style5',
      ],
    })
  })
})

describe('links', () => {
  it('keep safe addresses, and around a link the mark of what surrounds it', () => {
    expect(body('<p><b><a href="//a.kr/x">가</a></b> <a name="끝">나</a> <a href="https://a.kr"><u>다</u></a></p>')).toBe(
      'paragraph: [link=https://a.kr/x bold|가] 나 [link=https://a.kr|다]',
    )
  })

  it('lose unsafe addresses and keep their text, with the scheme that hid behind tabs, entities and capitals', () => {
    const html =
      '<p><a href="JaVa&#9;Script&colon;alert(1)">가</a> <a href=" &#1;javascript:x">나</a> <a href="data:text/html,x">다</a> <a href="next.html">라</a></p>'
    expect(readHtml(html)).toEqual({
      body: 'paragraph: 가 나 다 라',
      notes: ['link-dropped: javascript: ×2', 'link-dropped: data:', 'link-dropped: next.html'],
    })
  })
})
