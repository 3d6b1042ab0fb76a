import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { anArticle, aPicture } from '@/components/site/stories.fixture'
import { ArticleView } from './article-view'

const view = (given: Parameters<typeof anArticle>[0] = {}) => renderToStaticMarkup(<ArticleView article={anArticle(given)} paperName="새벽일보" />)

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
    const places = placesOf(view(), [
      'href="/sections/economy"', '[단독]', '빈 상가 절반이', '임대료 대신 시간을', '강다온', '입력', '수정', '<figure>', '물안개가 피어오른',
      '사진=문가람 기자', '본문의', '#원도심', '기사 더 보기', '저작권자 © 새벽일보',
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

  test('links every writer and every tag, percent-encoded', () => {
    const html = view({ bylines: [{ name: '강다온', slug: '강다온', title: '기자' }, { name: '서이든', slug: 'seo', title: '' }] })
    expect(html).toContain('href="/contributors/%EA%B0%95%EB%8B%A4%EC%98%A8"')
    expect(html).toContain('href="/contributors/seo"')
    expect(html).toContain('href="/tags/%EC%9B%90%EB%8F%84%EC%8B%AC"')
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
})
