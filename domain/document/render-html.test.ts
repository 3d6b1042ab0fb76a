import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { documents } from '@/tests/support/random-documents'
import { renderHtml } from './render-html'
import { renderText } from './render-text'
import { markSpecs, nodeSpecs } from './schema'
import type { DocumentJson, MarkJson, NodeJson } from './types'
import { validateDocument } from './validate'

const picture = { src: '/media/ab/c.webp', width: 800, height: 450, blur: null, alt: '시장 골목', caption: '', credit: '가람신문' }
const mediaId = '7a5c1c0e-4a52-4c3f-9a57-0d0f5a0a9d11'
const pictures = new Map([[mediaId, picture]])

const text = (words: string, ...marks: MarkJson[]): NodeJson => (marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words })
const p = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const html = (...content: NodeJson[]) => renderHtml({ type: 'doc', content }, { pictures })
const cell = (words: string, attrs = {}): NodeJson => ({ type: 'tableCell', attrs, content: [p(text(words))] })
const head = (words: string, attrs = {}): NodeJson => ({ type: 'tableHeader', attrs, content: [p(text(words))] })
const row = (...content: NodeJson[]): NodeJson => ({ type: 'tableRow', content })

describe('inline text', () => {
  it('is escaped', () => {
    expect(html(p(text('a < b & "c" \'d\'')))).toBe('<p>a &#60; b &#38; &#34;c&#34; &#39;d&#39;</p>')
  })

  it('nests marks in the schema’s order whatever order they are stored in', () => {
    const marks: MarkJson[] = [{ type: 'bold' }, { type: 'tone', attrs: { tone: 'red', raw: '#ee2323' } }, { type: 'link', attrs: { href: 'https://example.kr/' } }]
    expect(html(p(text('속보', ...marks)))).toBe('<p><a href="https://example.kr/"><span class="tone-red"><strong>속보</strong></span></a></p>')
  })

  it('shares one element between runs that share an outer mark', () => {
    const blue: MarkJson = { type: 'highlight', attrs: { tone: 'blue', raw: null } }
    expect(html(p(text('하나', blue), text('둘', blue, { type: 'bold' }), text('셋', blue)))).toBe('<p><mark class="mark-blue">하나<strong>둘</strong>셋</mark></p>')
  })

  it.each<[string, MarkJson]>([
    ['a tone that is none of ours', { type: 'tone', attrs: { tone: 'red" onclick="x' } }],
    ['an unsafe address', { type: 'link', attrs: { href: 'javascript:alert(1)' } }],
  ])('drops %s even when it was stored', (_what, mark) => {
    expect(html(p(text('글', mark)))).toBe('<p>글</p>')
  })
})

describe('blocks', () => {
  it('leave no empty paragraphs or headings behind', () => {
    expect(html(p(), { type: 'heading', attrs: { level: 2 } }, p(text('글')))).toBe('<p>글</p>')
  })

  it('number their headings, so that each can be linked to', () => {
    expect(html({ type: 'heading', attrs: { level: 2 }, content: [text('하나')] }, { type: 'heading', attrs: { level: 3 }, content: [text('둘')] })).toBe('<h2 id="h-1">하나</h2><h3 id="h-2">둘</h3>')
  })

  it('show a picture with caption and credit, sized, in its own words or the library’s', () => {
    expect(html({ type: 'figure', attrs: { media: mediaId, alt: '', width: 'wide' }, content: [text('붐비는 시장')] })).toBe(
      '<figure class="figure figure-wide"><img src="/media/ab/c.webp" alt="시장 골목" width="800" height="450" loading="lazy" decoding="async"><figcaption>붐비는 시장 <small>가람신문</small></figcaption></figure>',
    )
  })

  it('show the caption and no broken frame while a picture is missing', () => {
    expect(html({ type: 'figure', attrs: { media: null, missing: '/a.jpg' }, content: [text('설명')] })).toBe('<p>설명</p>')
    expect(html({ type: 'figure', attrs: { media: null, missing: '/a.jpg' } })).toBe('')
  })
})

describe('a table', () => {
  it('has a real head, and its quantities stand to the right', () => {
    expect(html({ type: 'table', content: [row(head('해'), head('봉사자')), row(cell('2024년 봄'), cell('9,497명'))] })).toBe(
      '<div class="table-scroll" role="region" aria-label="표" tabindex="0"><table><thead><tr><th scope="col">해</th><th scope="col">봉사자</th></tr></thead><tbody><tr><td>2024년 봄</td><td class="number">9,497명</td></tr></tbody></table></div>',
    )
  })

  it('with a header column and no header row has row headers, and keeps spans', () => {
    const out = html({ type: 'table', content: [row(head('봄', { rowspan: 2 }), cell('a')), row(cell('b'))] })
    expect(out).toContain('<tbody><tr><th rowspan="2" scope="row">봄</th><td>a</td></tr><tr><td>b</td></tr></tbody>')
    expect(out).not.toContain('<thead>')
  })
})

const allowedTags = new Set('p h2 h3 h4 ul ol li blockquote hr pre code figure figcaption small img div table thead tbody tr th td a mark span strong em u s sub sup br'.split(' '))
const allowedAttributes = new Set('className id href src alt width height loading decoding start colSpan rowSpan scope role ariaLabel tabIndex'.split(' '))

/** Tags and attributes, as a browser reads them, that the renderer must never write. */
function strangersIn(html: string): string[] {
  const strangers: string[] = []
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'comment' || node.type === 'doctype') strangers.push(node.type)
    if (node.type !== 'element') return
    if (!allowedTags.has(node.tagName)) strangers.push(node.tagName)
    strangers.push(...Object.keys(node.properties).filter((name) => !allowedAttributes.has(name)))
  })
  return strangers
}

describe('any document at all', () => {
  it('that the schema takes is rendered: never a throw, nothing unsafe, every letter kept', () => {
    fc.assert(fc.property(documents, (doc: DocumentJson) => {
      const checked = validateDocument(doc)
      if (!checked.ok) throw new Error(`the generator made what the validator refuses: ${JSON.stringify(checked.problem)} ${JSON.stringify(doc)}`)
      const out = renderHtml(checked.doc, { pictures })
      expect(strangersIn(out)).toEqual([])
      const letters = (words: string) => words.replace(/\s+/g, '')
      const shown = letters(out.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))))
      const credits = letters(picture.credit)
      expect(shown.replaceAll(credits, '')).toBe(letters(renderText(checked.doc)).replaceAll(credits, ''))
    }), { numRuns: 300 })
  })

  it('that is hostile is refused by the validator without a throw', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 12 }), (value) => {
      expect(validateDocument(value)).toHaveProperty('ok')
      expect(validateDocument({ type: 'doc', content: [value] })).toHaveProperty('ok')
    }), { numRuns: 300 })
  })

  it('has a renderer for every node and mark: the generator knows them all', () => {
    const used = new Set<string>()
    const walk = (node: NodeJson) => {
      used.add(node.type)
      for (const mark of node.marks ?? []) used.add(mark.type)
      for (const child of node.content ?? []) walk(child)
    }
    for (const doc of fc.sample(documents, 400)) walk(doc)
    expect([...Object.keys(nodeSpecs), ...Object.keys(markSpecs)].filter((name) => !used.has(name))).toEqual([])
  })
})
