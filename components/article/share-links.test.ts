import { expect, test } from 'vitest'
import { shareHref, shareSites } from './share-links'

const story = { address: 'https://garam.example.kr/articles/12/%EC%82%B0%EC%B1%85%EB%A1%9C', headline: '가람천 "산책로" & 다리, 100% 열렸다' }

test.each(shareSites)('the link to %s carries address and headline whole', (site) => {
  const { protocol, searchParams } = new URL(shareHref(site, story))
  const carried = [...searchParams.values()].join('\n')
  expect(protocol).toBe('https:')
  expect(carried).toContain(story.address)
  if (site !== 'facebook') expect(carried).toContain(story.headline)
})
