import { describe, expect, it } from 'vitest'
import { assertCanonical, sketch } from '@/domain/document/normalise/sketch.test-support'
import { NoteBook } from '@/domain/document/notes'
import { readHtmlBody } from './html-body'
import { readBody } from './read-body'

function read(body: string): { body: string; notes: string[] } | string {
  const notes = new NoteBook()
  const outcome = readBody(body, notes)
  if (!outcome.ok) return `${outcome.problem.code} ${outcome.problem.detail}`
  assertCanonical(outcome.doc)
  return { body: sketch(outcome.doc), notes: notes.list().map(({ code, detail, count }) => `${code}: ${detail}${count > 1 ? ` ×${count}` : ''}`) }
}

const bodyOf = (text: string) => {
  const result = read(text)
  return typeof result === 'string' ? result : result.body
}

describe('a body is HTML', () => {
  it.each([
    '<p>글</p>',
    '\n\n<!-- 머리 --><p>글</p>\n\n\n    <ul>\n\n        <li>가</li></ul>\n끝 글, <a href="/x">여기</a>\n\n',
    '<p>**별표** - 는 글이다</p>\n뒤에 온 한 줄 > 끝',
    '<div>\n\n- 목록이 아니다\n\n</div>',
  ])('when it starts with a tag and nothing outside of elements is Markdown: %j', (text) => expect(readHtmlBody(text)).not.toBeNull())

  it.each([
    '글 <b>굵게</b>',
    '<p>글</p>\n\n첫 문단\n\n둘째 문단',
    '<b>첫</b> 문단\n\n<i>둘째</i>\n\n셋째',
    '<p>글</p>\n\n**굵게**',
    '<p>글</p>\n\n## 소제목',
    '<p>글</p>\n- 항목',
    '<p>글</p>\n1. 항목',
    '<p>글</p>\n[여기](https://a.kr)',
    '<p>글</p>\n> 인용',
    '<p>글</p>\n```\n코드\n```',
    '<p>글</p>\n| 가 |\n|--|',
    '<p>글</p>\n각주[^1]',
    '<div markdown="1">\n**굵게**\n</div>',
    '<https://a.kr> 링크',
    '<p>글</p>\n<https://a.kr>',
  ])('otherwise it is Markdown: %j', (text) => expect(readHtmlBody(text)).toBeNull())
})

describe('Markdown of Korean writers', () => {
  it.each([
    ['**"인용"**은', '[bold|"인용"]은'],
    ['그는**(당시 32세)**였다', '그는[bold|(당시 32세)]였다'],
    ['**[여기](/x)**를 보라', '[link=/x bold|여기]를 보라'],
    ['**보통** **굵게**', '[bold|보통] [bold|굵게]'],
    ['고용지표**가 올랐다. **주석', '고용지표**가 올랐다. **주석'],
    ['**"가"**나 **** 다', '[bold|"가"]나 **** 다'],
    ['\\*\\*"별표"\\*\\*는', '**"별표"**는'],
    ['`**"코드"**는`', '[code|**"코드"**는]'],
    ['3~4명, 5~6명 ~~아니다~~', '3~4명, 5~6명 [strike|아니다]'],
    ['www.hanbit.go.kr 로', '[link=http://www.hanbit.go.kr|www.hanbit.go.kr] 로'],
    ['첫 줄  \n둘째 줄\n이어짐', '첫 줄⏎둘째 줄 이어짐'],
  ])('%j', (markdown, expected) => expect(bodyOf(markdown)).toBe(`paragraph: ${expected}`))

  it('knows task lists', () => {
    expect(bodyOf('- [x] 한 일\n- [ ] 할 일')).toBe('bulletList\n  listItem\n    paragraph: ☑ 한 일\n  listItem\n    paragraph: ☐ 할 일')
  })

  it('never takes indented HTML or an indented paragraph for code', () => {
    expect(bodyOf('# 가\n\n    <ul>\n        <li>나</li>\n\n        <li>다</li>\n    </ul>\n\n    라')).toBe(
      'heading(level=2): 가\nbulletList\n  listItem\n    paragraph: 나\n  listItem\n    paragraph: 다\nparagraph: 라',
    )
  })
})

describe("Jekyll's own tags", () => {
  it('stay as text that no parser has touched, but are resolved in addresses', () => {
    expect(read('{% include a_b_c.html x="*y*" %} 그리고 {{ page.a_b | c_d }}\n\n[첫]({{ site.url }}{{ site.baseurl }}/a/) [둘]({{ "/b" | relative_url }}) [셋]({% post_url 2024-01-01-x %})')).toEqual({
      body: 'paragraph: {% include a_b_c.html x="*y*" %} 그리고 {{ page.a_b | c_d }}\nparagraph: [link=/a/|첫] [link=/b|둘] 셋',
      notes: ['liquid-kept: {% include a_b_c.html x="*y*" %}', 'liquid-kept: {{ page.a_b | c_d }}', 'link-dropped: {% post_url 2024-01-01-x %}'],
    })
  })

  it('stay in HTML bodies too', () => {
    expect(read('<p>{% if page.x < 3 %}글{% endif %} <img src="{{ site.baseurl }}/a.jpg"></p>')).toEqual({
      body: 'paragraph: {% if page.x < 3 %}글{% endif %}\nfigure(missing=/a.jpg)',
      notes: ['liquid-kept: {% if page.x < 3 %}', 'liquid-kept: {% endif %}'],
    })
  })

  it('that only set attributes are left out, except in code', () => {
    expect(read('| 가 |\n|---|\n| 나 |\n{: .table }\n\n글{: .red} `{: .x}`\n\n~~~\n{: .y}\n~~~')).toEqual({
      body: 'table\n  tableRow\n    tableHeader\n      paragraph: 가\n  tableRow\n    tableCell\n      paragraph: 나\nparagraph: 글 [code|{: .x}]\ncodeBlock: {: .y}',
      notes: ['attribute-dropped: {: .table }', 'attribute-dropped: {: .red}'],
    })
  })

  it('are put back even where the text holds the word that stands for them', () => {
    expect(bodyOf('ilboTag0z {{ x }}')).toBe('paragraph: ilboTag0z {{ x }}')
  })
})

describe('hostile bodies', () => {
  it('nested by the thousand keep their text', () => {
    expect(read(`${'<div>'.repeat(5000)}글${'</div>'.repeat(5000)}<p>끝</p>`)).toEqual({
      body: 'paragraph: 글\nparagraph: 끝',
      notes: ['element-unwrapped: div deeper than 200 ×4800', 'element-unwrapped: div deeper than 60'],
    })
    expect(bodyOf(`${'>'.repeat(5000)}글`)).toMatch(/^(blockquote\n\s+)+paragraph: 글$/)
  })

  it('whose tags do not match are refused rather than read for ever', () => {
    expect(read('<b></i>'.repeat(50_000))).toBe('document-too-large nesting')
  })

  it('with a picture inside an address do not carry it along', () => {
    expect(read(`글 ![도표](data:image/png;base64,${'A'.repeat(400_000)})`)).toEqual({
      body: 'paragraph: 글\nfigure(alt=도표)',
      notes: ['element-dropped: img data:image/png;base64,'],
    })
  })

  it('never turn a script that lies deep into text', () => {
    expect(bodyOf(`${'<div>'.repeat(300)}<script>alert(1)</script>글`)).toBe('paragraph: 글')
  })
})
