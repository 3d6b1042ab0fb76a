import { describe, expect, test } from 'vitest'
import { aStory } from '@/components/site/stories.fixture'
import { type Companion, gatherCompany, unknownReporter } from './article-company'

const day = 86_400_000
const bylines = [{ name: '강다온', slug: 'kang', title: '기자' }]
const card = (number: number) => aStory({ number, firstPublishedAt: new Date(number * day) })
const found = (reason: Companion['reason'], numbers: number[], key = '', bio = ''): Companion[] => numbers.map((number) => ({ reason, key, who: bio ? { ...unknownReporter, bio } : null, card: card(number) }))
const numbersOf = (cards: { number: number }[]) => cards.map(({ number }) => number)

describe('the company of an article', () => {
  test('is nothing for the first article of a paper but the article’s own writer', () => {
    const company = gatherCompany({ number: 5, bylines }, [...found('section', [5]), ...found('writer', [5], 'kang', '골목을 다닙니다.')])
    expect(company).toEqual({
      previous: null, next: null, earlierPart: null, laterPart: null, related: { sharesTag: false, articles: [] }, reporters: [{ ...bylines[0], ...unknownReporter, bio: '골목을 다닙니다.', others: [] }],
    })
  })

  test('names who shares more tags first, then the newest; the section fills the rest without the neighbours', () => {
    const company = gatherCompany({ number: 5, bylines }, [
      ...found('tag', [2, 3, 5], '버스'), ...found('tag', [2], '교통'), ...found('section', [9, 8, 6, 5, 4, 3, 2, 1]), ...found('previous', [4]), ...found('next', [6]),
    ])
    expect([company.previous?.number, company.next?.number]).toEqual([4, 6])
    expect({ sharesTag: company.related.sharesTag, numbers: numbersOf(company.related.articles) }).toEqual({ sharesTag: true, numbers: [2, 3, 9] })
  })

  test('keeps each writer’s stories apart, three of each', () => {
    const two = [...bylines, { name: '서이든', slug: 'seo', title: '' }]
    const company = gatherCompany({ number: 5, bylines: two }, [...found('writer', [9, 8, 7, 5], 'kang'), ...found('writer', [8, 5], 'seo', '사진을 찍습니다.')])
    expect(company.reporters.map(({ slug, bio, others }) => [slug, bio, numbersOf(others)])).toEqual([['kang', '', [9, 8, 7]], ['seo', '사진을 찍습니다.', [8]]])
  })
})
