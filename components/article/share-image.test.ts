import { expect, test } from 'vitest'
import { aPicture, anArticle } from '@/components/site/stories.fixture'
import { shareImageOf, shareImagePath, shareImageType } from './share-image'

const version = (given: Parameters<typeof anArticle>[0], paper = '새벽일보') => shareImageOf(anArticle({ leadPicture: null, ...given }), paper).version

test('a photograph stands for an article, cut and under an address that only another photograph changes', () => {
  const image = shareImageOf(anArticle(), '새벽일보')
  expect([image.kind, image.alt, shareImageType(image)]).toEqual(['photo', '해 뜰 무렵의 다리', 'image/jpeg'])
  expect(shareImagePath(12, image)).toMatch(/^\/cards\/12\/[0-9a-f]{20}\.jpg$/)
  expect(version({ leadPicture: aPicture, headline: '다른 제목' })).toBe(image.version)
  expect(version({ leadPicture: { ...aPicture, src: '/media/cd/other.webp' } })).not.toBe(image.version)
  expect(version({ leadPicture: { ...aPicture, focal: { x: 0.2, y: 0.5 } } })).not.toBe(image.version)
})

test('without one it is a drawn card, whose address changes with everything that stands on it and with nothing else', () => {
  const image = shareImageOf(anArticle({ leadPicture: null }), '새벽일보')
  expect([image.kind, image.alt, shareImageType(image)]).toEqual(['drawn', '[단독] 빈 상가 절반이 다시 불을 켰다 - 새벽일보', 'image/png'])
  expect(version({ standfirst: '다른 부제', updatedAt: new Date() })).toBe(image.version)
  const others = [version({ headline: '다른 제목' }), version({ label: 'breaking' }), version({ section: { name: '사회', slug: 'economy' } }), version({}, '가람신문')]
  expect(new Set([image.version, ...others]).size).toBe(5)
})

test('a decorative photograph is called by the headline', () => {
  expect(shareImageOf(anArticle({ leadPicture: { ...aPicture, alt: '' } }), '새벽일보').alt).toBe('[단독] 빈 상가 절반이 다시 불을 켰다')
})
