import { describe, expect, it } from 'vitest'
import { readHtml } from './sketch.test-support'

const body = (html: string) => readHtml(html).body
const lines = (...all: string[]) => all.join('\n')

describe('lists', () => {
  it('keep their nesting and the number they start with', () => {
    expect(body('<ol start="3"><li>셋<ul><li>가</li></ul></li><li><p>넷</p><p>더</p></li></ol>')).toBe(
      lines('orderedList(start=3)', '  listItem', '    paragraph: 셋', '    bulletList', '      listItem', '        paragraph: 가', '  listItem', '    paragraph: 넷', '    paragraph: 더'),
    )
  })

  it('keep how they count, bring a start into bounds and note the numbering that is lost', () => {
    expect(readHtml('<ol start="-2" type="a" reversed><li value="7">가</li></ol><ol start="x" type="disc"><li>나</li></ol>')).toEqual({
      body: lines('orderedList(start=0 reversed=true type=a)', '  listItem', '    paragraph: 가', 'orderedList', '  listItem', '    paragraph: 나'),
      notes: ['attribute-dropped: value', 'attribute-dropped: type'],
    })
  })

  it('that lie directly in a list go under the item before them, or take its place', () => {
    expect(body('<ul><li>가</li><ul><li>나</li></ul></ul>')).toBe(
      lines('bulletList', '  listItem', '    paragraph: 가', '    bulletList', '      listItem', '        paragraph: 나'),
    )
    expect(body('<ul><ul><li>나</li></ul></ul><ul><li><ul><li>다</li></ul></li></ul>')).toBe(
      lines('bulletList', '  listItem', '    paragraph: 나', 'bulletList', '  listItem', '    paragraph: 다'),
    )
  })

  it('take text of their own as an item and drop empty items', () => {
    expect(body('<ul>첫 글 <b>굵게</b><li>가</li><li></li><li> </li>끝 글</ul><ul></ul>')).toBe(
      lines('bulletList', '  listItem', '    paragraph: 첫 글 [bold|굵게]', '  listItem', '    paragraph: 가', '  listItem', '    paragraph: 끝 글'),
    )
  })

  it('gather items that stand outside of any list', () => {
    expect(body('<li>가</li>\n<li>나</li><p>글</p><li>다</li><ul><li>라</li></ul><li>마</li>')).toBe(
      lines(
        ...['bulletList', '  listItem', '    paragraph: 가', '  listItem', '    paragraph: 나', 'paragraph: 글', 'bulletList', '  listItem', '    paragraph: 다'],
        ...['bulletList', '  listItem', '    paragraph: 라', 'bulletList', '  listItem', '    paragraph: 마'],
      ),
    )
  })

  it('start every item with a paragraph: a heading becomes one, before a picture stands an empty one', () => {
    expect(readHtml('<ul><li><h3>소제목</h3>글</li><li><img src="/a.jpg" alt="버스">아래</li></ul>')).toEqual({
      body: lines(
        ...['bulletList', '  listItem', '    paragraph: [bold|소제목]', '    paragraph: 글'],
        ...['  listItem', '    paragraph', '    figure(missing=/a.jpg alt=버스)', '    paragraph: 아래'],
      ),
      notes: ['element-unwrapped: h3 in li'],
    })
  })

  it('deeper than ten stand as paragraphs in the tenth', () => {
    const { body: deep, notes } = readHtml('<ul><li>가'.repeat(12))
    expect(deep.match(/bulletList/g)).toHaveLength(10)
    expect(deep.endsWith(lines('paragraph: 가', '                                        paragraph: 가', '                                        paragraph: 가'))).toBe(true)
    expect(notes).toEqual(['element-unwrapped: ul ×2'])
  })
})
