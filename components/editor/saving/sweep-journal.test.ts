import { expect, test } from 'vitest'
import type { ArticleText } from '@/domain/articles/article-text'
import { paragraphs } from '@/tests/support/documents'
import type { JournalEntry } from './journal-store'
import { oldEntry, sweepJournal } from './sweep-journal'

const now = Date.UTC(2026, 10, 24)
const says = (words: string): ArticleText => ({ headline: '벼 수확', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null, body: paragraphs(words) })
const entry = (articleId: string, age: number, words: string): JournalEntry => ({ articleId, tabId: 'tab', staffId: 'person', baseVersion: 2, at: now - age, text: says(words) })

test('only what is older than thirty days and what the newsroom has word for word is taken away', async () => {
  const atNewsroom: Record<string, ArticleText | Error> = { saved: says('벼를 벴다.'), young: says('벼를 벴다.'), changed: says('벼를 벴다. 볏단을 묶었다.'), away: new TypeError('Failed to fetch') }
  const entries = [entry('saved', oldEntry + 1, '벼를 벴다.'), entry('young', oldEntry, '벼를 벴다.'), entry('changed', oldEntry * 12, '벼를 벴다.'), entry('away', oldEntry * 12, '벼를 벴다.'), entry('gone', oldEntry * 12, '벼를 벴다.')]
  const removed: string[] = []
  await sweepJournal({
    staffId: 'person', now,
    store: { list: async ({ staffId }) => entries.filter((one) => one.staffId === staffId), remove: async ({ articleId }) => void removed.push(articleId) },
    textAtNewsroom: async (articleId) => {
      const text = atNewsroom[articleId]
      return text instanceof Error || text === undefined ? null : text
    },
  })
  expect(removed).toEqual(['saved'])
})
