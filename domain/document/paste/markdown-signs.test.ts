import { describe, expect, it } from 'vitest'
import { hastToDocument } from '@/domain/document/normalise/hast-to-document'
import { sketch } from '@/domain/document/normalise/sketch.test-support'
import { pastedMarkdownToHast } from '@/domain/document/markdown/markdown-to-hast'
import { NoteBook } from '@/domain/document/notes'
import { readFixture } from '@/tests/support/paste-fixtures'
import { looksLikeMarkdown } from './markdown-signs'
import { textToHast } from './plain-text'

describe('looksLikeMarkdown', () => {
  it.each([
    ['a table', '| 품목 | 값 |\n|---|---:|\n| 배추 | 2,000 |'],
    ['a table without outer bars', '품목 | 값\n--- | ---\n배추 | 2,000'],
    ['two headings', '# 시장\n눈이 왔다.\n## 물가'],
    ['a heading and bold', '## 물가\n**내렸다**고 한다.'],
    ['items with a link', '- [시장](https://a.kr/)\n- 도서관'],
    ['a fence', '```\n=SUM(A1)\n```'],
    ['a task', '- [ ] 사진 받기'],
    ['the fixture', readFixture('markdown.md')],
  ])('%s is Markdown', (_name, text) => expect(looksLikeMarkdown(text)).toBe(true))

  it.each([
    ['lines with dashes', '- 기자 -\n- 12월 3일'],
    ['a numbered text', '1. 배경\n2. 내용\n3. 향후 계획'],
    ['hash tags', '#새벽시장 #첫눈\n#배추'],
    ['a single number sign', '# 1번 출구'],
    ['stars of a footnote', '값** 내렸다\n** 어제와 비교'],
    ['a line of dashes', '서울 | 부산\n----------\n끝'],
    ['office bullets, whatever else there is', '□ 개요\n# 하나\n# 둘\n- [ ] 셋'],
    ['a messenger', readFixture('kakao.txt')],
    ['nothing', ''],
  ])('%s is text', (_name, text) => expect(looksLikeMarkdown(text)).toBe(false))
})

const documentOf = (tree: ReturnType<typeof textToHast>) => sketch(hastToDocument(tree, new NoteBook()))

describe('plain text', () => {
  it('is a paragraph for every line, with its bullets and addresses as they are', () => {
    expect(documentOf(textToHast(readFixture('kakao.txt')))).toBe(
      ['[김한별] [오전 9:12] 시장 도착했습니다', '눈이 많이 와요', '□ 배추 2,000원', '- 어제보다 300원 내림', 'https://saebyeok.example/market'].map((line) => `paragraph: ${line}`).join('\n'),
    )
  })

  it('takes every line end there is, and tags for text', () => {
    expect(documentOf(textToHast('하나\r\n<b>둘</b>\r셋\u2028넷\n\n \n다섯\u0000'))).toBe('paragraph: 하나\nparagraph: <b>둘</b>\nparagraph: 셋\nparagraph: 넷\nparagraph: 다섯')
  })
})

describe('pasted Markdown', () => {
  it('becomes headings, lists, tables and Korean bold', () => {
    expect(documentOf(pastedMarkdownToHast(readFixture('markdown.md')))).toBe(
      `heading(level=2): 새벽시장 물가
paragraph: 상인회는 [bold|"값이 내렸다"]고 했다.
orderedList
  listItem
    paragraph: 배추
  listItem
    paragraph: 무
    bulletList
      listItem
        paragraph: 제주산
table
  tableRow
    tableHeader
      paragraph: 품목
    tableHeader(align=right)
      paragraph: 값
  tableRow
    tableCell
      paragraph: 배추
    tableCell(align=right)
      paragraph: 2,000원`,
    )
  })

  it('shows HTML in it as the text that was written, and breaks lines at <br>', () => {
    expect(documentOf(pastedMarkdownToHast('# 가\n\n나<br>다 <script>x</script> <b>라</b>'))).toBe('heading(level=2): 가\nparagraph: 나⏎다 <script>x</script> <b>라</b>')
  })
})
