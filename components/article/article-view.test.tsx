import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { aPicture, anArticle, someStories } from '@/components/site/stories.fixture'
import { ArticleView } from './article-view'

type Given = Parameters<typeof anArticle>[0]
const view = (given: Given = {}, more: Partial<Parameters<typeof ArticleView>[0]> = {}) =>
  renderToStaticMarkup(<ArticleView article={anArticle(given)} paperName="새벽일보" {...more} />)

const note = '<aside class="correction-note" id="correction-1" aria-label="정정"><p>바로잡습니다.</p></aside>'

/** What a published article has and a draft has not. */
const published = {
  shared: { shortAddress: 'https://garam.example.kr/articles/12', headline: '[단독] 빈 상가 & 불' },
  reporters: [{ name: '강다온', slug: '강다온', title: '기자', bio: '골목을 다닙니다.', email: '', portrait: null, others: someStories(2, { from: 20 }) }],
}

/** Places of the given texts, which must all be there. */
function placesOf(html: string, texts: string[]): number[] {
  return texts.map((text) => {
    const place = html.indexOf(text)
    if (place === -1) throw new Error(`not found: ${text}`)
    return place
  })
}

describe('an article', () => {
  test('stands in the order in which readers know it', () => {
    const places = placesOf(view({ bodyHtml: `<p>본문의 첫 문단입니다.</p>${note}` }, published), [
      'href="/sections/economy"', '[단독]', '빈 상가 절반이', '임대료 대신 시간을', '강다온', '입력', '수정', '읽는 시간 1분', '정정됨', '공유', '글자 크기', '인쇄',
      '<figure>', '물안개가 피어오른', '사진=문가람 기자', '본문의', '바로잡습니다', '#원도심', '강다온의 다른 기사', '저작권자 © 새벽일보', '맨 위로',
    ])
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('shows both times in Seoul, and the second one only once it was published again', () => {
    expect([...view().matchAll(/<time dateTime="([^"]+)">([^<]+)</g)].map(([, ...found]) => found)).toEqual([
      ['2024-08-29T14:05:00+09:00', '2024.08.29 14:05'],
      ['2024-08-29T17:30:00+09:00', '2024.08.29 17:30'],
    ])
    expect(view({ updatedAt: new Date('2024-08-29T05:05:30Z') })).not.toContain('수정')
  })

  test('links every writer and every tag', () => {
    const html = view({ bylines: [{ name: '강다온', slug: '강다온', title: '기자' }, { name: '서이든', slug: 'seo', title: '' }] })
    expect(html).toContain('href="/contributors/강다온"')
    expect(html).toContain('href="/contributors/seo"')
    expect(html).toContain('href="/tags/원도심"')
  })

  test('prints the body as the renderer made it', () => {
    expect(view()).toContain('<div class="article-body"><h2 id="one">협약</h2><p>본문의 <mark class="mark-blue">첫 문단</mark>입니다.</p></div>')
  })

  test('has no empty places where something is missing', () => {
    const html = view({ leadPicture: null, standfirst: '', tags: [], bylines: [], label: null })
    expect(html).not.toMatch(/<figure|<ul|<p[^>]*><\/p>|\[단독\]/)
  })

  test('shows a picture without caption and credit alone', () => {
    expect(view({ leadPicture: { ...aPicture, caption: '', credit: '' } })).not.toContain('<figcaption')
  })

  test('says that it was corrected, leading to the note', () => {
    const links = (bodyHtml: string) => [...view({ bodyHtml }).matchAll(/<a href="(#correction[^"]*)"[^>]*>([^<]+)</g)].map(([, ...found]) => found)
    expect(links(note + note.replace('correction-1', 'correction-2').replace('정정', '반론'))).toEqual([['#correction-1', '정정됨'], ['#correction-2', '반론 있음']])
    expect(links('<p>정정이 없다.</p>')).toEqual([])
  })

  test('tells who wrote it, with a bio and other stories', () => {
    const html = view({}, published)
    for (const words of ['골목을 다닙니다.', '경제 20번째 소식', '경제 21번째 소식']) expect(html).toContain(words)
  })

  test('shows whoever wrote it with a face and where to write to, silently beside the name, and only where there is one', () => {
    const known = { ...published, reporters: published.reporters.map((reporter) => ({ ...reporter, email: 'daon@garam.example.kr', portrait: { ...aPicture, alt: '안경을 쓴 기자', focal: { x: 0.5, y: 0.2 } } })) }
    const card = view({}, known).split('class="not-printed reporters"')[1] ?? ''
    expect(card).toMatch(/<img alt="" width="1600" height="900" loading="lazy" [^>]*sizes="56px" [^>]*class="bg-paper-2 focus-x-50 focus-y-20"/)
    expect(card).toContain('<a href="mailto:daon@garam.example.kr" class="quiet-link">daon@garam.example.kr</a>')
    expect(view({}, published).split('class="not-printed reporters"')[1]).not.toMatch(/mailto|reporter"><img/)
  })

  test('is shared by links that work without script; buttons are those that a script brings to life', () => {
    const html = view({}, published)
    expect([...html.matchAll(/<a href="https:\/\/([^/"]+)[^>]*>([^<]+)</g)].map(([, ...found]) => found)).toEqual([
      ['share.naver.com', '네이버'], ['band.us', '밴드'], ['x.com', 'X'], ['www.facebook.com', '페이스북'],
    ])
    const parts = html.split('data-script')
    expect(parts[0]).not.toContain('<button')
  })

  test('has no tools while it is a draft: there is nothing to lead others to', () => {
    expect(view()).not.toMatch(/article-tools|맨 위로|print-only/)
  })
})
