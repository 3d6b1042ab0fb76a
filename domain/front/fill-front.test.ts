import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FilledFront, type FrontCard, fillFront } from './fill-front'
import { aCard, idOf, noon, someSections as sections } from './front-cards.fixture'
import { type FrontBlock, type FrontLayout, type FrontSlot, defaultLayout, emptySlot } from './layout'

const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
const fallback = defaultLayout(sections.map(({ slug, layout }) => ({ key: slug, layout })))
const fill = (layout: FrontLayout, cards: FrontCard[], now = noon) => fillFront(layout, { cards, sections }, now)
const placed = (number: number, given: Partial<FrontSlot> = {}): FrontSlot => ({ ...emptySlot, articleId: idOf(number), ...given })
const layoutOf = (...blocks: Partial<FrontBlock>[]): FrontLayout => ({ ...fallback, blocks: blocks.map((block, at) => ({ id: `b${at}`, kind: 'top', section: null, slots: [], ...block })) })
const numbersIn = ({ blocks }: FilledFront) => blocks.map(({ stories }) => stories.map(({ card }) => card.number))
const everyNumber = (front: FilledFront) => numbersIn(front).flat()
const blockOf = (front: FilledFront, id: string) => front.blocks.find((block) => block.id === id)?.stories.map(({ card }) => card.number) ?? []

describe('a front that fills itself', () => {
  it('is empty without stories, and shows a single one as its lead', () => {
    expect(everyNumber(fill(fallback, []))).toEqual([])
    expect(numbersIn(fill(fallback, [aCard(1)]))).toEqual([[1], [], [], [], [], [], [], []])
  })

  it('is led by the newest picture story, but neither by opinion nor by a press release', () => {
    const cards = [aCard(9, 'columns', { pictured: true }), aCard(8, 'releases', { pictured: true }), aCard(7), aCard(6, 'politics', { pictured: true }), aCard(5, 'society', { pictured: true })]
    expect(blockOf(fill(fallback, cards), 'lead')).toEqual([6])
    expect(blockOf(fill(fallback, [aCard(9, 'columns', { pictured: true }), aCard(7)]), 'lead')).toEqual([7])
    expect(blockOf(fill(fallback, [aCard(9, 'columns')]), 'lead')).toEqual([9])
  })

  it('has the newest that are left after the top in its latest list, whatever their section', () => {
    const cards = Array.from({ length: 30 }, (_, index) => aCard(index + 1, 'columns'))
    const front = fill(fallback, [...cards, aCard(31)])
    expect([blockOf(front, 'lead'), blockOf(front, 'latest')]).toEqual([[31], [30, 29, 28, 27, 26, 25]])
  })

  it('keeps the sections in the paper’s order, each with its own newest', () => {
    const cards = Array.from({ length: 40 }, (_, index) => aCard(index + 1, index % 2 === 0 ? 'society' : 'columns'))
    const rails = fill(fallback, cards).blocks.filter(({ section, stories }) => section && stories.length > 0)
    expect(rails.map(({ section }) => section?.slug)).toEqual(['society', 'columns'])
    for (const { section, stories } of rails) expect(new Set(stories.map(({ card }) => card.section.slug))).toEqual(new Set([section?.slug]))
  })
})

describe('what somebody placed', () => {
  const cards = Array.from({ length: 20 }, (_, index) => aCard(index + 1))

  it('stands there, under the headline that was written for the place, and is not filled in elsewhere', () => {
    const front = fill(layoutOf({ kind: 'lead', slots: [emptySlot] }, { slots: [emptySlot, placed(20, { headline: '둑길 열렸다' }), emptySlot] }), cards)
    expect(numbersIn(front)).toEqual([[19], [18, 20, 17]])
    expect(front.blocks[1]?.stories[1]).toMatchObject({ how: 'placed', slot: 1, card: { headline: '둑길 열렸다' } })
  })

  it('leaves at the moment to which it was pinned, and the place fills itself', () => {
    const layout = layoutOf({ slots: [placed(3, { pinnedUntil: later(10).toISOString(), headline: '세 번째 소식' })] })
    expect([9, 10].map((minutes) => everyNumber(fill(layout, cards, later(minutes))))).toEqual([[3], [20]])
    expect(fill(layout, cards, later(10)).blocks[0]?.stories[0]?.card.headline).toBe('기사 20')
  })

  it('stands once, further up, but where the place allows it twice', () => {
    const layout = (allowTwice: boolean) => layoutOf({ slots: [placed(3)] }, { kind: 'latest', slots: [placed(3, { allowTwice }), emptySlot] })
    expect([false, true].map((allowTwice) => numbersIn(fill(layout(allowTwice), cards)))).toEqual([[[3], [20, 19]], [[3], [3, 20]]])
  })

  it('makes room when readers may not see it, for whatever reason', () => {
    const layout = layoutOf({ slots: [placed(99), placed(50)] })
    expect(everyNumber(fill(layout, [...cards, aCard(50, 'society', { visibleFrom: later(1) })]))).toEqual([20, 19])
    expect(everyNumber(fill(layout, [...cards, aCard(50, 'society', { visibleFrom: later(1) })], later(1)))).toEqual([20, 50])
  })
})

describe('what breaks', () => {
  const alarm = aCard(30, 'society', { label: 'breaking', firstPublishedAt: later(-30), visibleFrom: later(-30) })
  const line = { id: 'line', articleId: idOf(5), text: '', href: null, start: later(0).toISOString(), end: later(60).toISOString() }
  const cards = [...Array.from({ length: 9 }, (_, index) => aCard(index + 1)), alarm]
  const barOf = (layout: FrontLayout, now: Date) => fill(layout, cards, now).bar.map(({ text }) => text)

  it('is the newest 속보 by itself for two hours, and its label goes with it', () => {
    expect([0, 89, 90].map((minutes) => barOf(fallback, later(minutes)))).toEqual([['기사 30'], ['기사 30'], []])
    expect(everyNumber(fill(fallback, cards))).not.toContain(30)
    const layout = layoutOf({ slots: [placed(30)] })
    expect([89, 90].map((minutes) => fill(layout, cards, later(minutes)).blocks[0]?.stories[0]?.card.label)).toEqual(['breaking', null])
  })

  it('is what somebody wrote, from its start to its end, and not filled in below', () => {
    const layout = { ...fallback, bar: [line] }
    expect([-1, 0, 59, 60].map((minutes) => barOf(layout, later(minutes)))).toEqual([['기사 30'], ['기사 5'], ['기사 5'], ['기사 30']])
    expect(everyNumber(fill(layout, cards))).not.toContain(5)
  })

  it('ends with its line, although two hours are not over', () => {
    const layout = { ...fallback, bar: [{ ...line, articleId: alarm.articleId, end: later(10).toISOString() }] }
    expect([0, 10].map((minutes) => barOf(layout, later(minutes)))).toEqual([['기사 30'], []])
  })

  it('may be words with a link; a line of an article that is gone is not shown', () => {
    const bar = [{ ...line, id: 'words', articleId: null, text: '개표 방송', href: '/sections/politics' }, { ...line, id: 'gone', articleId: idOf(77) }]
    expect(fill({ ...fallback, bar }, cards).bar).toEqual([{ id: 'words', article: null, text: '개표 방송', href: '/sections/politics', since: noon, until: new Date(line.end) }])
  })

  it('leaves the bar empty where nobody wants it to fill itself', () => {
    expect(barOf({ ...fallback, autoBreaking: false }, noon)).toEqual([])
  })
})

/** Any layout of a paper with these sections, naming articles that are there and some that are not. */
const slots = fc.array(
  fc.record({
    articleId: fc.option(fc.integer({ min: 1, max: 40 }).map(idOf)),
    pinnedUntil: fc.option(fc.integer({ min: -3, max: 3 }).map((minutes) => later(minutes).toISOString())),
    headline: fc.option(fc.constant('다른 제목')),
    allowTwice: fc.boolean(),
  }),
  { maxLength: 5 },
)
const kinds = fc.constantFrom<FrontBlock['kind']>('lead', 'top', 'latest', 'rail', 'opinion', 'press')
const layouts = fc
  .array(fc.tuple(kinds, fc.constantFrom('politics', 'society', 'columns', 'gone'), slots), { maxLength: 7 })
  .map((blocks) => layoutOf(...blocks.map(([kind, section, given]) => ({ kind, section: ['rail', 'opinion', 'press'].includes(kind) ? section : null, slots: given }))))
const papers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 30 }).map((numbers) =>
  numbers.map((number) => aCard(number, sections[number % 4]?.slug, { pictured: number % 3 === 0, ...(number % 7 === 0 && { visibleFrom: later(1) }), ...(number % 11 === 0 && { label: 'breaking', firstPublishedAt: later(-number) }) })),
)

describe('any front', () => {
  it('shows only what readers may see, nothing twice that may not be, and nothing by itself that stands elsewhere', () => {
    fc.assert(
      fc.property(layouts, papers, fc.integer({ min: -2, max: 2 }).map(later), (layout, cards, now) => {
        const front = fill(layout, cards, now)
        const visible = new Set(cards.filter(({ visibleFrom }) => visibleFrom <= now).map(({ number }) => number))
        const stories = front.blocks.flatMap(({ id, stories: found }) => found.map((story) => ({ ...story, own: layout.blocks.find((block) => block.id === id)?.slots[story.slot] })))
        for (const { card } of stories) expect(visible.has(card.number)).toBe(true)
        const strict = stories.filter(({ how, own }) => how === 'filled' || !own?.allowTwice).map(({ card }) => card.number)
        expect(new Set(strict).size).toBe(strict.length)
        for (const { card } of stories.filter(({ how }) => how === 'filled')) expect([...everyNumber(front), ...front.bar.map(({ article }) => article?.number)].filter((number) => number === card.number)).toHaveLength(1)
        for (const { card, own } of stories.filter(({ how }) => how === 'placed')) expect([own?.articleId, own?.pinnedUntil === null || new Date(own?.pinnedUntil ?? 0) > now]).toEqual([card.articleId, true])
      }),
    )
  })

  it('is the same for the same paper, in whatever order its articles come', () => {
    fc.assert(fc.property(layouts, papers, (layout, cards) => {
      expect(fill(layout, [...cards].reverse())).toEqual(fill(layout, cards))
    }))
  })

  it('leaves no slot empty while a story for it is left', () => {
    fc.assert(
      fc.property(layouts, papers, (layout, cards) => {
        const front = fill(layout, cards)
        const shown = new Set([...everyNumber(front), ...front.bar.flatMap(({ article }) => article?.number ?? [])])
        const left = cards.filter(({ number, visibleFrom }) => visibleFrom <= noon && !shown.has(number))
        for (const { id, stories } of front.blocks) {
          const block = layout.blocks.find((one) => one.id === id)
          const fitting = left.filter(({ section }) => (block?.section ? section.slug === block.section : block?.kind !== 'top' || !['columns', 'releases'].includes(section.slug)))
          if (stories.length < (block?.slots.length ?? 0)) expect(fitting).toEqual([])
        }
      }),
    )
  })
})
