import { describe, expect, it } from 'vitest'
import { surroundings } from '@/tests/support/rendered'
import { knownMedia as mediaId } from '@/tests/support/random-documents'
import { renderHtml } from './render-html'
import type { MarkJson, NodeJson } from './types'

const text = (words: string, ...marks: MarkJson[]): NodeJson => (marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words })
const p = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const html = (...content: NodeJson[]) => renderHtml({ type: 'doc', content }, surroundings)
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

describe('lists', () => {
  it('count as the writer said', () => {
    const item: NodeJson = { type: 'listItem', content: [p(text('가'))] }
    expect(html({ type: 'orderedList', attrs: { start: 3, reversed: true, type: 'a' }, content: [item] })).toBe('<ol start="3" reversed type="a" class="list-lower-alpha"><li><p>가</p></li></ol>')
    expect(html({ type: 'orderedList', attrs: { start: 1, reversed: false, type: '1' }, content: [item] })).toBe('<ol><li><p>가</p></li></ol>')
  })
})

describe('footnotes', () => {
  const note = (words: string, ...marks: MarkJson[]): NodeJson => ({ type: 'footnote', ...(marks.length > 0 && { marks }), content: words === '' ? [] : [text(words)] })

  it('are numbered where they stand and listed at the end, with ways there and back; one without words is none', () => {
    expect(html(p(text('잠정치'), note('확정치는 <다음 달>.'), note(''), text('다.')), p(text('둘'), note('통계청')))).toBe(
      '<p>잠정치<sup class="footnote-ref"><a id="fn-ref-1" href="#fn-1" aria-label="각주 1">1</a></sup>다.</p>' +
        '<p>둘<sup class="footnote-ref"><a id="fn-ref-2" href="#fn-2" aria-label="각주 2">2</a></sup></p>' +
        '<section class="footnotes" role="doc-endnotes" aria-label="각주"><ol>' +
        '<li id="fn-1">확정치는 &#60;다음 달&#62;. <a class="footnote-back" href="#fn-ref-1" role="doc-backlink" aria-label="본문으로 돌아가기">↩</a></li>' +
        '<li id="fn-2">통계청 <a class="footnote-back" href="#fn-ref-2" role="doc-backlink" aria-label="본문으로 돌아가기">↩</a></li></ol></section>',
    )
  })

  it('are never a link within a link', () => {
    const link: MarkJson = { type: 'link', attrs: { href: '/a' } }
    expect(html(p(text('앞', link), note('주', link), text('뒤', link)))).toContain('<p><a href="/a">앞</a><sup class="footnote-ref"><a id="fn-ref-1"')
  })
})

describe('boxes', () => {
  it('a pull quote names who said it', () => {
    expect(html({ type: 'pullQuote', attrs: { source: '한유진' }, content: [text('“집이 먼저다.”')] })).toBe(
      '<figure class="pull-quote"><blockquote><p>“집이 먼저다.”</p></blockquote><figcaption>한유진</figcaption></figure>',
    )
  })

  it('a summary has one point for each paragraph that says something', () => {
    expect(html({ type: 'summary', content: [p(text('하나')), p(), p(text('둘'))] })).toBe('<aside class="summary" aria-label="요약"><ul><li>하나</li><li>둘</li></ul></aside>')
    expect(html({ type: 'summary', content: [p()] })).toBe('')
  })

  it('a fact box has a title, a correction its kind and day', () => {
    expect(html({ type: 'factBox', attrs: { title: '고용률 "이란"' }, content: [p(text('비율'))] })).toBe(
      '<aside class="fact-box" aria-label="고용률 &#34;이란&#34;"><p class="fact-box-title">고용률 &#34;이란&#34;</p><p>비율</p></aside>',
    )
    expect(html({ type: 'correctionNote', attrs: { kind: 'rebuttal', date: '2026-11-21' }, content: [p(text('알려 왔다.'))] })).toBe(
      '<aside class="correction-note" id="correction-1" aria-label="반론"><p class="correction-note-head"><strong>반론</strong> <time datetime="2026-11-21">2026년 11월 21일</time></p><p>알려 왔다.</p></aside>',
    )
  })

  it('leave nothing behind when there is nothing in them', () => {
    expect(html({ type: 'pullQuote' }, { type: 'factBox', content: [p()] }, { type: 'correctionNote', content: [p()] })).toBe('')
  })
})

describe('cards', () => {
  it('lead to a video and ask nothing of its provider; the address alone says whose it is', () => {
    const out = html({ type: 'embed', attrs: { provider: 'vimeo', url: 'https://youtu.be/dQw4w9WgXcQ', title: '브리핑' } })
    expect(out).toBe('<figure class="embed embed-youtube"><a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener"><strong>브리핑</strong> <small>유튜브에서 보기</small></a></figure>')
    expect(html({ type: 'embed', attrs: { provider: 'youtube', url: 'https://evil.example/embed/x', title: '브리핑' } })).toBe('<p>브리핑</p>')
  })

  it('name another article as it is called today, or nothing while readers cannot see it', () => {
    expect(html({ type: 'relatedArticle', attrs: { number: 12 } })).toBe(
      '<aside class="related-article" aria-label="관련 기사"><a href="/articles/12/가람천-산책로"><small>관련 기사</small> <strong>가람천 산책로 &#34;열렸다&#34;</strong></a></aside>',
    )
    expect(html({ type: 'relatedArticle', attrs: { number: 13 } })).toBe('')
  })

  it('offer a file with its size; one that is gone is named without a link', () => {
    const file = { name: '8월 고용동향.hwp', bytes: 312_000, mime: 'application/x-hwp' }
    expect(html({ type: 'attachment', attrs: { media: mediaId, ...file } })).toBe(
      '<p class="attachment"><a href="/media/ab/c.pdf" download="8월 고용동향.hwp" type="application/x-hwp">8월 고용동향.hwp</a> <small>한글 312 KB</small></p>',
    )
    expect(html({ type: 'attachment', attrs: { media: 'x', ...file } })).toBe('<p class="attachment">8월 고용동향.hwp <small>한글 312 KB</small></p>')
  })
})

describe('pictures', () => {
  const figure = (attrs: Record<string, unknown>, ...content: NodeJson[]): NodeJson => ({ type: 'figure', attrs: { media: mediaId, ...attrs }, content })

  it('keep their focal point as classes and lead where the writer said; a link is never silent', () => {
    expect(html(figure({ focal: { x: 0.2, y: 1 }, href: '/articles/12', decorative: true }))).toBe(
      '<figure class="figure figure-text focus-x-20 focus-y-100"><a href="/articles/12"><img src="/media/ab/c.webp" alt="시장 골목" width="800" height="450" loading="lazy" decoding="async"></a><figcaption><small>가람신문</small></figcaption></figure>',
    )
    expect(html(figure({ decorative: true, href: 'javascript:alert(1)' }))).toContain('<figure class="figure figure-text"><img src="/media/ab/c.webp" alt="" ')
  })

  it('stand side by side in a gallery, which counts those that are there', () => {
    const out = html({ type: 'gallery', content: [figure({}), figure({ media: null }, text('설명')), figure({})] })
    expect(out).toMatch(/^<div class="gallery gallery-2" role="group" aria-label="사진 2장"><figure .*<\/figure><p>설명<\/p><figure .*<\/figure><\/div>$/)
  })
})

it('a table has its caption, and its box the same name', () => {
  expect(html({ type: 'table', attrs: { caption: '표 1. 봉사자' }, content: [row(cell('봄'))] })).toBe(
    '<div class="table-scroll" role="region" aria-label="표 1. 봉사자" tabindex="0"><table><caption>표 1. 봉사자</caption><tbody><tr><td>봄</td></tr></tbody></table></div>',
  )
})

it('words that are marked as unfinished look like any others', () => {
  expect(html(p(text('모두 ', { type: 'tk' }), text('몇 명', { type: 'bold' }, { type: 'tk' })))).toBe('<p>모두 <strong>몇 명</strong></p>')
})
