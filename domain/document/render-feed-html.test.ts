import { describe, expect, it } from 'vitest'
import { knownMedia } from '@/tests/support/random-documents'
import { surroundings } from '@/tests/support/rendered'
import { renderFeedHtml } from './render-feed-html'
import type { MarkJson, NodeJson } from './types'

const text = (words: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const p = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const feed = (...content: NodeJson[]) => renderFeedHtml({ type: 'doc', content }, { ...surroundings, origin: 'https://garam.example.kr' })

describe('a body away from its page', () => {
  it('has its colours written out: tones as they are in light, highlights as they look on white, with ink', () => {
    const red: MarkJson = { type: 'tone', attrs: { tone: 'red', raw: '#ee2323' } }
    const blue: MarkJson = { type: 'highlight', attrs: { tone: 'blue', raw: '#21538527' } }
    expect(feed(p(text('위기', red), text('형광', blue)))).toBe('<p><span style="color:#bd1a1a">위기</span><mark style="background-color:#dde5ec;color:#111418">형광</mark></p>')
  })

  it('never takes a colour from what is stored', () => {
    expect(feed(p(text('글', { type: 'tone', attrs: { tone: 'red;background:url(//evil.example)', raw: 'x' } })))).toBe('<p>글</p>')
  })

  it('leads home from everywhere: links, pictures, files and other articles have whole addresses', () => {
    expect(feed(p(text('어제', { type: 'link', attrs: { href: '/articles/1' } }), text('메일', { type: 'link', attrs: { href: 'mailto:a@garam.example.kr' } })))).toBe(
      '<p><a href="https://garam.example.kr/articles/1">어제</a><a href="mailto:a@garam.example.kr">메일</a></p>',
    )
    expect(feed({ type: 'figure', attrs: { media: knownMedia, alt: '골목', width: 'wide', focal: { x: 0, y: 1 } } })).toBe(
      '<figure><img src="https://garam.example.kr/media/ab/c.webp" alt="골목" width="800" height="450"><figcaption><small>가람신문</small></figcaption></figure>',
    )
    expect(feed({ type: 'relatedArticle', attrs: { number: 12 } })).toContain('<a href="https://garam.example.kr/articles/12/%EA%B0%80%EB%9E%8C')
    expect(feed({ type: 'attachment', attrs: { media: knownMedia, name: '자료.pdf' } })).toBe('<p><a href="https://garam.example.kr/media/ab/c.pdf">자료.pdf</a></p>')
  })

  it('links to a video instead of showing it', () => {
    expect(feed({ type: 'embed', attrs: { provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ', title: '브리핑' } })).toBe(
      '<figure><a href="https://youtu.be/dQw4w9WgXcQ"><strong>브리핑</strong> <small>유튜브에서 보기</small></a></figure>',
    )
  })

  it('has no addresses within the page, of which a feed shows many at once', () => {
    const out = feed({ type: 'heading', attrs: { level: 2 }, content: [text('하나')] }, p(text('글'), { type: 'footnote', content: [text('주')] }))
    expect(out).toBe('<h2>하나</h2><p>글<sup><a>1</a></sup></p><section><ol><li>주 <a>↩</a></li></ol></section>')
  })

  it('keeps the head, the spans and the alignment of a table', () => {
    const cell = (type: 'tableCell' | 'tableHeader', words: string, attrs = {}): NodeJson => ({ type, attrs, content: [p(text(words))] })
    const rows: NodeJson[] = [{ type: 'tableRow', content: [cell('tableHeader', '해', { colspan: 2 })] }, { type: 'tableRow', content: [cell('tableCell', '봄'), cell('tableCell', '9,497명')] }]
    expect(feed({ type: 'table', attrs: { caption: '표 1' }, content: rows })).toBe(
      '<div><table><caption>표 1</caption><thead><tr><th colspan="2" scope="col">해</th></tr></thead><tbody><tr><td>봄</td><td style="text-align:right">9,497명</td></tr></tbody></table></div>',
    )
  })
})
