import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JsonReport, importPlace } from '@/tests/support/import-text'
import type { Paper } from '@/tests/support/paper-server'
import { root } from '@/tests/support/run-ilbo'
import { sharedPaper } from '@/tests/support/shared-services'

const release = path.join(root, 'tests/fixtures/press-release/garam-climate-school.txt')
const long = '가람알림판'

let paper: Paper
let folder: string

beforeAll(async () => {
  paper = await sharedPaper()
  folder = mkdtempSync(path.join(tmpdir(), 'ilbo-release-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bring = (place: string, section: string, ...flags: string[]) => importPlace(paper, place, ['--section', section, ...flags], 'press-release')

/** A list of 45 rows whose numbers (1024 down to 980, without 1000) lie on both sides of a thousand; some may be left out. */
function longList(leftOut: (number: number) => boolean = () => false): string {
  const numbers = Array.from({ length: 45 }, (_, place) => 1024 - place).filter((number) => number !== 1000 && !leftOut(number))
  const file = path.join(folder, '알림.txt')
  writeFileSync(file, `알림판을 새로 엽니다\n\n알림판이 열렸다.\n\n번호 제목 날짜 조회 수\n${numbers.map((number) => `${number} ${number}번 알림 2025.11.14 ${number}`).join('\n')}\n`)
  return file
}

async function open(address: string): Promise<{ status: number; rows: string[][]; html: string; current: string[] }> {
  const response = await fetch(paper.origin + encodeURI(address))
  const html = await response.text()
  const rows: string[][] = []
  const current: string[] = []
  visit(fromHtml(html), 'element', (node) => {
    if (node.tagName === 'a' && node.properties.ariaCurrent === 'page') current.push(toString(node))
    if (node.tagName !== 'tr') return
    const cells = node.children.flatMap((cell) => (cell.type === 'element' && cell.tagName === 'td' ? [cell] : []))
    const link = cells[1]?.children.find((child) => child.type === 'element' && child.tagName === 'a')
    if (cells.length > 0) rows.push([toString(cells[0] ?? node), toString(link ?? node), toString(cells[2] ?? node), toString(cells[3] ?? node)])
  })
  return { status: response.status, rows, html, current }
}

const pathOf = (report: JsonReport, headline: string) => report.articles.find((article) => article.headline === headline)?.path ?? '/missing'

describe('a press release', () => {
  let first: { code: number; report: JsonReport }
  beforeAll(async () => {
    first = await bring(release, '가람보도', '--publish', '--board')
  })

  it('comes in with the rows of its list, and twice is once', async () => {
    expect(first).toMatchObject({ code: 0, report: { imported: 4, known: 0, failed: 0, serversCaughtUp: true } })
    expect(await bring(release, '가람보도', '--publish', '--board')).toMatchObject({ code: 0, report: { imported: 0, known: 4, failed: 0 } })
  })

  it('stands on the board among them, with the notice on top', async () => {
    const { status, rows } = await open('/sections/가람보도')
    expect(status).toBe(200)
    expect(rows).toEqual([
      [expect.stringMatching(/^공지$/), '공지보도자료 담당 부서가 바뀌었습니다', '2025.01.02', '1,204'],
      ['412', '나루문화회관 겨울 강좌 수강생 모집!\u00a0첨부 파일 있음', '2025.11.14', '107'],
      ['411', '[가람e음] 동네 수리점 25곳, 함께 고치는 날', '2025.11.14', '98'],
      ['410', '가람시 청소년 기후학교 5년 연속 우수 교육과정 선정\u00a0첨부 파일 있음', '2025.11.12', '233'],
    ])
  })

  it('is an article with its footnotes, followed by the list in which it is marked', async () => {
    const { html, rows, current } = await open(pathOf(first.report, '가람시 청소년 기후학교 5년 연속 우수 교육과정 선정'))
    const text = toString(fromHtml(html))
    expect(text).toContain('2025년 참여율 71.4%로 전년보다 6.2%p 늘어 도내 1위')
    expect(html.match(/class="footnote-ref"/g)).toHaveLength(2)
    expect(rows).toHaveLength(4)
    expect(current.filter((title) => title.startsWith('가람시 청소년'))).toHaveLength(1)
  })

  it('of which only the list knew says that its text was not brought', async () => {
    const { html } = await open(pathOf(first.report, '나루문화회관 겨울 강좌 수강생 모집!'))
    expect(toString(fromHtml(html))).toContain('본문과 첨부 파일은 옮겨 오지 않았습니다')
  })

  it('without --board leaves the list and says how long it is', async () => {
    const file = path.join(folder, '다른-이름.txt')
    writeFileSync(file, '가람시 나무 나눔\n\n나무를 나눈다.\n\n번호 제목 날짜 조회 수\n12 첫 소식 2025.11.14 10\n')
    const { report } = await bring(file, '가람보도')
    expect(report.articles).toMatchObject([{ path: null, notes: [{ code: 'list-left-out', detail: '1', count: 1 }] }])
  })

  it('that cannot be read is a failure with its reason', async () => {
    const file = path.join(folder, 'empty.txt')
    writeFileSync(file, ' \n')
    expect(await bring(file, '가람보도')).toMatchObject({ code: 1, report: { failed: 1, failures: [{ problems: [{ code: 'file-empty' }] }] } })
  })
})

describe('a board of several pages', () => {
  let report: JsonReport
  beforeAll(async () => {
    // A reader is there before the whole has come: rows that are added far above must move what he is shown.
    const before = await bring(longList((number) => number > 1015 && number < 1024), long, '--publish', '--board')
    await open(pathOf(before.report, '985번 알림'))
    ;({ report } = await bring(longList(), long, '--publish', '--board'))
  })
  const numbers = (rows: string[][]) => rows.map(([number]) => Number(number))

  it('shows twenty rows a page by number, also where numbers are missing and a thousand is passed', async () => {
    const pages = await Promise.all(['', '/2', '/3'].map((page) => open(`/sections/${long}${page}`)))
    const shown = pages.map(({ rows }) => numbers(rows))
    expect(shown.map((page) => [page.length, page[0], page.at(-1)])).toEqual([[20, 1025, 1006], [20, 1005, 985], [5, 984, 980]])
    expect(shown.flat()).not.toContain(1000)
    expect((await open(`/sections/${long}/4`)).status).toBe(404)
  })

  it('puts the page on which it stands under an article, with the rows before and after it, also over a page’s edge', async () => {
    const { rows, html, current } = await open(pathOf(report, '985번 알림'))
    expect([numbers(rows)[0], numbers(rows).at(-1)]).toEqual([1005, 985])
    expect(current).toContain('985번 알림')
    expect([...html.matchAll(/rel="(next|prev)"[^>]*><span[^>]*>[^<]*<\/span><span[^>]*>([^<]+)/g)].map(([, ...found]) => found)).toEqual([['next', '986번 알림'], ['prev', '984번 알림']])
  })
})
