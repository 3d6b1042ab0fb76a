import { expect, test } from 'vitest'
import type { ArticleText } from '@/domain/articles/article-text'
import { entryOf } from './journal-store'

const text: ArticleText = {
  headline: '새벽시장 국밥값', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: ['시장'], lead: null,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '상인들은 반겼다.' }] }] },
}
const key = { articleId: 'a', tabId: 't', staffId: 's', baseVersion: 3, at: 1_700_000_000_000 }

test('words kept as a string come back as the text that they were', () => {
  expect(entryOf({ ...key, text: JSON.stringify(text) })).toEqual({ ...key, text })
})

test('words that an older page kept as an object are still there', () => {
  expect(entryOf({ ...key, text })).toEqual({ ...key, text })
})
