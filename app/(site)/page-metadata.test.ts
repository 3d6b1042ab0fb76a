import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aPaper, aPicture, aStory } from '@/components/site/stories.fixture'
import { logoPath } from '@/components/site/structured-data'
import { listMetadata, photographed } from './page-metadata'

const facts = { paper: aPaper, origin: 'https://news.example.kr', path: '/tags/원도심', title: '#원도심', description: '모았습니다.' }

test('the first page of a list is the list, with one absolute address; without a photograph the paper’s mark stands for it', () => {
  expect(listMetadata({ ...facts, page: 1 })).toMatchObject({
    title: '#원도심',
    alternates: { canonical: 'https://news.example.kr/tags/%EC%9B%90%EB%8F%84%EC%8B%AC' },
    openGraph: { type: 'website', siteName: '새벽일보', locale: 'ko_KR', images: [{ url: 'https://news.example.kr/icon-512.png', width: 512, height: 512, type: 'image/png', alt: '새벽일보' }] },
    twitter: { card: 'summary' },
  })
})

test('the paper’s mark is as large a file as Naver takes for the picture of a page', () => {
  expect(statSync(new URL(`../../public${logoPath}`, import.meta.url)).size).toBeGreaterThanOrEqual(5000)
})

test('further pages have titles and addresses of their own', () => {
  expect(listMetadata({ ...facts, page: 3, shown: photographed(aStory({ leadPicture: aPicture }), '새벽일보') })).toMatchObject({
    title: '#원도심 - 3쪽',
    alternates: { canonical: 'https://news.example.kr/tags/%EC%9B%90%EB%8F%84%EC%8B%AC/3' },
    openGraph: { images: [{ url: expect.stringMatching(/^https:\/\/news\.example\.kr\/cards\/12\/[0-9a-f]{20}\.jpg$/), width: 1200, height: 630, type: 'image/jpeg', alt: '해 뜰 무렵의 다리' }] },
    twitter: { card: 'summary_large_image' },
  })
})

test('a story without a photograph does not stand for a list', () => {
  expect(photographed(aStory(), '새벽일보')).toBeNull()
  expect(photographed(null, '새벽일보')).toBeNull()
})
