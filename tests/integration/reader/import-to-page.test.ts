import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import sharp from 'sharp'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JsonReport, importPlace } from '@/tests/support/import-text'
import type { Paper } from '@/tests/support/paper-server'
import { root, runIlbo } from '@/tests/support/run-ilbo'
import { sharedPaper } from '@/tests/support/shared-services'

const fixtures = path.join(root, 'tests/fixtures/jekyll')
const htmlPost = '2024-09-12-한빛구-마을버스.md'
const markdownPost = '2024-10-03-garam-walk.md'

let paper: Paper
let folder: string
let report: JsonReport
let exitCode: number

/** A Jekyll site: the fixtures as its posts, and the picture that one of them names. */
beforeAll(async () => {
  paper = await sharedPaper()
  folder = mkdtempSync(path.join(tmpdir(), 'ilbo-site-'))
  for (const name of [htmlPost, markdownPost, 'broken-yaml.md', 'no-title.md', 'with-script.md', 'broken-style.md', 'unsafe-links.md', 'unknown-tags.md', 'binary.bin', 'empty.md']) {
    place(path.join(folder, name), readFileSync(path.join(fixtures, name)))
  }
  const picture = await sharp({ create: { width: 800, height: 450, channels: 3, background: '#1a5490' } }).jpeg().toBuffer()
  place(path.join(folder, 'assets/img/hanbit-bus.jpg'), picture)
  const outcome = await importPlace(paper, folder, ['--publish'])
  ;({ report } = outcome)
  exitCode = outcome.code
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function place(file: string, bytes: Buffer | string): string {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return file
}

const reportOf = (headline: string) => report.articles.find((article) => article.headline.includes(headline))

/** The served article's body, and the text of its whole page. */
async function readPage(headline: string): Promise<{ body: Element; page: string; text: string }> {
  const response = await fetch(paper.origin + encodeURI(reportOf(headline)?.path ?? '/missing'))
  expect(response.status).toBe(200)
  const page = await response.text()
  const tree = fromHtml(page)
  let body: Element | undefined
  visit(tree, 'element', (node) => {
    const classes = node.properties.className
    if (Array.isArray(classes) && classes.includes('article-body')) body = node
  })
  if (!body) throw new Error('the page has no article body')
  return { body, page, text: toString(tree) }
}

/** Text of every element of that name (and class) in order, white space folded. */
function textsOf(body: Element, name: string, className?: string): string[] {
  const texts: string[] = []
  visit(body, 'element', (node) => {
    const classes = node.properties.className
    if (node.tagName === name && (className === undefined || (Array.isArray(classes) && classes.includes(className)))) texts.push(fold(toString(node)))
  })
  return texts
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The source's own body, read with a parser that is none of the importer's. */
const sourceOf = (name: string) => readFileSync(path.join(fixtures, name), 'utf8').split(/^---$/m).slice(2).join('---')

describe('a post in HTML', () => {
  it('reaches the reader with every sentence of its source, in order', async () => {
    const { body } = await readPage('한빛구 마을버스')
    const wanted = fold(toString(fromHtml(sourceOf(htmlPost), { fragment: true }))).replaceAll(' ', '')
    expect(fold(toString(body)).replaceAll(' ', '')).toBe(wanted)
  })

  it('keeps its headings, bold words, both text colours, highlights, rule, list, table and link', async () => {
    const { body } = await readPage('한빛구 마을버스')
    const source = fromHtml(sourceOf(htmlPost), { fragment: true })
    const styled = (style: string) => {
      const texts: string[] = []
      visit(source, 'element', (node) => {
        if (node.properties.style === style) texts.push(fold(toString(node)))
      })
      return texts
    }
    expect(textsOf(body, 'h2')).toEqual(['고갯마을에 놓인 발', '기다림을 줄인 배차'])
    expect(textsOf(body, 'span', 'tone-red')).toEqual(styled('color: #ee2323;'))
    expect(textsOf(body, 'span', 'tone-blue')).toEqual(styled('color: #1a5490;'))
    expect(textsOf(body, 'mark', 'mark-blue')).toEqual(styled('background-color: #21538527;'))
    expect(textsOf(body, 'strong')).toContain('마을버스 세 노선')
    expect(textsOf(body, 'hr')).toHaveLength(1)
    expect(textsOf(body, 'li')).toEqual(['한빛구가 교통복지 평가에서 최우수상을 받았다.', '마을버스 세 노선이 언덕 아파트 열두 곳을 잇는다.'])
    expect(textsOf(body, 'th')).toEqual(['항목', '설명'])
    expect(textsOf(body, 'td')).toEqual(['배차 간격', '35분에서 18분으로 줄었다.', '이용객', '하루 평균 2,140명, 목표 대비 107.00%.'])
    expect(textsOf(body, 'a')).toEqual(['https://news.example.kr'])
  })

  it('keeps headline, section, tag, excerpt and lead picture, and carries no style of its own', async () => {
    const { page, text, body } = await readPage('한빛구 마을버스')
    expect(reportOf('한빛구 마을버스')).toMatchObject({ section: '교통', tags: ['지역 소식'], isNew: true, problems: [] })
    expect(text).toContain('버스가 닿지 않던 고갯마을까지 하루 열두 번, 마을버스가 오갑니다.')
    expect(page).toMatch(/alt="고갯길을 오르는 한빛구 마을버스"/)
    visit(body, 'element', (node) => expect(node.properties).not.toHaveProperty('style'))
  })

  it('says in its report what was changed', () => {
    const notes = reportOf('한빛구 마을버스')?.notes.map(({ code, detail }) => `${code} ${detail}`)
    expect(notes).toEqual(expect.arrayContaining(['colour-mapped #ee2323 → red', 'image-brought /assets/img/hanbit-bus.jpg']))
  })
})

describe('a post in Markdown', () => {
  it('reaches the reader with headings, list, table, quote and code', async () => {
    const { body, text } = await readPage('가람천 산책로를 지킨 사람들')
    expect(textsOf(body, 'h2')).toEqual(expect.arrayContaining(['물이 돌아온 자리', '숫자로 본 열 해']))
    expect(textsOf(body, 'td')).toEqual(['2014', '12명', '340kg', '2024', '87명', '95kg'])
    expect(textsOf(body, 'blockquote')).toEqual(['물은 기다려 주지 않아요.'])
    expect(textsOf(body, 'strong')).toEqual(expect.arrayContaining(['"죽은 개천"', '기다려 주지']))
    for (const sentence of ['지금은 아침마다 3~4명, 주말에는 5~6명이', '들여 쓴 이 문단은 코드가 아니다.', '새벽반', '저녁반', '2024년 9월 한 달 동안 센 수다.']) {
      expect(fold(text)).toContain(sentence)
    }
    expect(reportOf('가람천 산책로를 지킨 사람들')).toMatchObject({ section: '지역 경제', tags: ['가람천', '산책로', '자원봉사'] })
  })
})

describe('bad input in the same folder', () => {
  it('costs a line with file and reason each, never the rest of the batch, and exit code 1', () => {
    const failures = Object.fromEntries(report.failures.map(({ file, problems }) => [path.basename(file), problems[0]?.code]))
    expect(failures).toEqual({ 'broken-yaml.md': 'front-matter-broken', 'no-title.md': 'headline-missing', 'binary.bin': 'file-binary', 'empty.md': 'file-empty' })
    for (const { problems } of report.failures) expect(problems[0]?.message).toMatch(/[가-힣]/)
    expect(exitCode).toBe(1)
  })

  it('leaves nothing that runs on the page of what did come in', async () => {
    const dangerous = report.articles.filter(({ file }) => !file.endsWith(htmlPost) && !file.endsWith(markdownPost))
    expect(dangerous.map(({ file }) => path.basename(file))).toEqual(['broken-style.md', 'unknown-tags.md', 'unsafe-links.md', 'with-script.md'])
    for (const { headline } of dangerous) {
      const { body } = await readPage(headline)
      visit(body, 'element', (node) => {
        expect(node.tagName).not.toMatch(/^(script|style|iframe|object|embed|form|svg)$/)
        for (const [name, value] of Object.entries(node.properties)) {
          expect(name).not.toMatch(/^(on|style)/i)
          if (name === 'href' || name === 'src') expect(String(value)).toMatch(/^(https?:|mailto:|tel:|\/(?!\/)|#)/)
        }
      })
    }
  })
})

describe('importing again', () => {
  it('makes no second article and changes nothing', async () => {
    const again = await importPlace(paper, path.join(folder, htmlPost), ['--publish'])
    expect(again.code).toBe(0)
    expect(again.report).toMatchObject({ imported: 0, known: 1, articles: [{ id: reportOf('한빛구 마을버스')?.id, path: reportOf('한빛구 마을버스')?.path, isNew: false }] })
  })

  it('under the same name with another headline is refused, so that no article hides another', async () => {
    const file = place(path.join(folder, 'second', htmlPost), '---\ntitle: 전혀 다른 기사\n---\n본문이다.\n')
    const { code, report } = await importPlace(paper, file)
    expect([code, report.failures[0]?.problems[0]?.code]).toEqual([1, 'import-name-taken'])
  })

  it('of an empty folder or a place that is not there says so and ends with 1', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'ilbo-empty-'))
    for (const target of [empty, path.join(empty, 'none')]) {
      const { code, stdout } = await runIlbo(['import', 'jekyll', target], { env: paper.env })
      expect([code, stdout.trim()]).toEqual([1, `가져올 파일이 없습니다: ${target}`])
    }
    rmSync(empty, { recursive: true })
  })
})
