import { expect, test } from 'vitest'
import { anArticle, aPaper } from '@/components/site/stories.fixture'
import { articleData } from './article-data'

const origin = 'https://news.example.kr'
const address = `${origin}/articles/12/%EB%B9%88-%EC%83%81%EA%B0%80-%EC%A0%88%EB%B0%98%EC%9D%B4-%EB%8B%A4%EC%8B%9C-%EB%B6%88%EC%9D%84-%EC%BC%B0%EB%8B%A4`

test('an article tells machines what readers see, with Seoul’s offset and bare names', () => {
  expect(articleData(anArticle(), aPaper, origin)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: '[단독] 빈 상가 절반이 다시 불을 켰다',
    description: '임대료 대신 시간을 늘린 5년 협약',
    url: address,
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    image: [
      { '@type': 'ImageObject', url: `${origin}/media/ab/bridge.webp`, width: '1600', height: '900' },
      { '@type': 'ImageObject', url: expect.stringMatching(/^https:\/\/news\.example\.kr\/cards\/12\/[0-9a-f]{20}\.jpg$/), width: '1200', height: '630' },
    ],
    datePublished: '2024-08-29T14:05:00+09:00',
    dateModified: '2024-08-29T17:30:00+09:00',
    author: [{ '@type': 'Person', name: '강다온', url: `${origin}/contributors/%EA%B0%95%EB%8B%A4%EC%98%A8`, jobTitle: '기자' }],
    publisher: {
      '@type': 'NewsMediaOrganization', name: '새벽일보', url: `${origin}/`,
      logo: { '@type': 'ImageObject', url: `${origin}/icon-512.png`, width: '512', height: '512' },
    },
    articleSection: '경제',
    keywords: ['원도심'],
    inLanguage: 'ko-KR',
    isAccessibleForFree: true,
  })
})

test('an article that nobody signed is the paper’s own', () => {
  const data = articleData(anArticle({ bylines: [], leadPicture: null, tags: [] }), aPaper, origin)
  expect(data).toMatchObject({ author: [{ '@type': 'NewsMediaOrganization', name: '새벽일보' }] })
  expect(data).toHaveProperty('image', [expect.objectContaining({ url: expect.stringMatching(/\.png$/) })])
  expect(data).not.toHaveProperty('keywords')
})

test('what stands in a byline beside a name is told apart from it', () => {
  const bylines = [{ name: '글=문가람 기자', slug: '문가람', title: '' }, { name: '디지털뉴스팀', slug: '디지털뉴스팀', title: '' }]
  expect(articleData(anArticle({ bylines }), aPaper, origin)).toMatchObject({
    author: [{ '@type': 'Person', name: '문가람', jobTitle: '기자' }, { '@type': 'Organization', name: '디지털뉴스팀' }],
  })
})

test('an article that came out again within the minute was not changed, as readers see it', () => {
  const data = articleData(anArticle({ updatedAt: new Date('2024-08-29T05:05:40Z') }), aPaper, origin)
  expect(data).toMatchObject({ datePublished: '2024-08-29T14:05:00+09:00', dateModified: '2024-08-29T14:05:00+09:00' })
})
