import { expect, test } from 'vitest'
import { feedPath, parseFeedAddress } from './feed-address'

test('a feed’s address says its list and its form, and is read back from it', () => {
  expect(feedPath(null, 'rss')).toBe('/rss.xml')
  expect(feedPath({ list: 'tags', slug: '도서관' }, 'json')).toBe('/tags/도서관/feed.json')
  expect(parseFeedAddress(['atom.xml'])).toEqual({ place: null, form: 'atom' })
  expect(parseFeedAddress(['sections', 'economy', 'rss.xml'])).toEqual({ place: { list: 'sections', slug: 'economy' }, form: 'rss' })
})

test('nothing else is a feed', () => {
  for (const address of [['feed.xml'], ['sections', 'rss.xml'], ['series', 'winter', 'rss.xml'], ['sections', 'economy', '2', 'rss.xml'], ['sections', 'economy'], []]) expect(parseFeedAddress(address)).toBeNull()
})
