import { describe, expect, it } from 'vitest'
import type { ArticleCard } from '@/domain/articles/article'
import type { PaperSection } from '@/domain/paper/paper'
import { arrangeFront } from './front'

const section = (slug: string): PaperSection => ({ slug, name: slug, layout: slug === 'opinion' ? 'opinion' : slug === 'press-release' ? 'board' : 'magazine', description: '' })
const sections = ['politics', 'society', 'opinion', 'press-release'].map(section)
const picture = { src: '/media/a.webp', width: 16, height: 9, blur: null, alt: '', caption: '', credit: '' }

function card(number: number, slug: string, hasPicture = false): ArticleCard {
  return {
    number, path: `/articles/${number}/x`, headline: `기사 ${number}`, label: null, standfirst: '', excerpt: '', section: { slug, name: slug }, bylines: [],
    leadPicture: hasPicture ? picture : null, firstPublishedAt: new Date(number * 1000), updatedAt: new Date(number * 1000),
  }
}

/** As the database gives them: newest first, and each section's newest. */
function arrange(cards: ArticleCard[], breaking: ArticleCard | null = null) {
  const newest = [...cards].sort((one, other) => other.number - one.number)
  return arrangeFront({ breaking, newest, bySection: newest, sections })
}

const numbersOf = (front: ReturnType<typeof arrange>) =>
  [front.breaking, front.lead, ...front.top, ...front.rails.flatMap(({ articles }) => articles), ...front.latest].flatMap((shown) => (shown ? [shown.number] : []))

describe('the front page', () => {
  it('is empty without stories, and shows a single one as its lead', () => {
    expect(arrange([])).toEqual({ breaking: null, lead: null, top: [], rails: [], latest: [] })
    expect(arrange([card(1, 'society')]).lead?.number).toBe(1)
  })

  it('is led by the newest picture story, but neither by opinion nor by a press release', () => {
    const cards = [card(9, 'opinion', true), card(8, 'press-release', true), card(7, 'society'), card(6, 'politics', true), card(5, 'society', true)]
    expect(arrange(cards).lead?.number).toBe(6)
    expect(arrange([card(9, 'opinion', true), card(7, 'society')]).lead?.number).toBe(7)
    expect(arrange([card(9, 'opinion')]).lead?.number).toBe(9)
  })

  it.each([1, 5, 30, 100])('shows no story twice, with %i stories', (count) => {
    const cards = Array.from({ length: count }, (_, index) => card(index + 1, sections[index % 4]?.slug ?? '', index % 3 === 0))
    const breaking = cards.at(-1) ?? null
    const numbers = numbersOf(arrange(cards, breaking))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers[0]).toBe(count)
  })

  it('has the newest that are left after the top in its latest list, whatever their section', () => {
    const cards = Array.from({ length: 30 }, (_, index) => card(index + 1, 'opinion'))
    const front = arrange([...cards, card(31, 'society')])
    expect([front.lead?.number, ...front.latest.map(({ number }) => number)]).toEqual([31, 30, 29, 28, 27, 26, 25])
  })

  it('keeps the sections in the paper’s order and leaves out those without stories', () => {
    const cards = Array.from({ length: 40 }, (_, index) => card(index + 1, index % 2 === 0 ? 'society' : 'opinion'))
    expect(arrange(cards).rails.map(({ section }) => section.slug)).toEqual(['society', 'opinion'])
  })
})
