import { expect, test } from 'vitest'
import { anArticle, aPaper } from '@/components/site/stories.fixture'
import { articleMetadata } from './article-metadata'

test('an article’s head has the label, one canonical address and the times that readers see', () => {
  const metadata = articleMetadata(anArticle(), aPaper, 'https://news.example.kr')
  const images = [{ url: expect.stringMatching(/^https:\/\/news\.example\.kr\/cards\/12\/[0-9a-f]{20}\.jpg$/), width: 1200, height: 630, type: 'image/jpeg', alt: '해 뜰 무렵의 다리' }]
  const url = 'https://news.example.kr/articles/12/%EB%B9%88-%EC%83%81%EA%B0%80-%EC%A0%88%EB%B0%98%EC%9D%B4-%EB%8B%A4%EC%8B%9C-%EB%B6%88%EC%9D%84-%EC%BC%B0%EB%8B%A4'
  expect(metadata).toMatchObject({
    title: '[단독] 빈 상가 절반이 다시 불을 켰다',
    description: '임대료 대신 시간을 늘린 5년 협약',
    alternates: { canonical: url },
    openGraph: {
      type: 'article', url, section: '경제', tags: ['원도심'],
      publishedTime: '2024-08-29T14:05:00+09:00', modifiedTime: '2024-08-29T17:30:00+09:00', images,
    },
    twitter: { card: 'summary_large_image', images },
  })
})
