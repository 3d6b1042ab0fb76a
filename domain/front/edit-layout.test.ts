import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLayouts } from './compare-layouts'
import { editLayout, freeKinds, nextBlockPlace, nextPlace } from './edit-layout'
import { idOf } from './front-cards.fixture'
import { type FrontLayout, articlesIn, defaultLayout, emptySlot, frontLayoutSchema } from './layout'

const [society, economy] = [idOf(901), idOf(902)]
const start = defaultLayout([{ key: society, layout: 'magazine' }, { key: economy, layout: 'board' }])
const at = (block: string, slot: number) => ({ block, slot })
const place = (layout: FrontLayout, block: string, slot: number, number: number) => editLayout(layout, { kind: 'place', at: at(block, slot), articleId: idOf(number) })
const numbersIn = (layout: FrontLayout, block: string) => layout.blocks.find(({ id }) => id === block)?.slots.map(({ articleId }) => (articleId === null ? 0 : Number(articleId.slice(-12))))

/** 1, 2 and 3 among the top stories, 9 leads. */
const laid = [1, 2, 3].reduce((layout, number) => place(layout, 'top', number - 1, number), place(start, 'lead', 0, 9))

describe('laying out', () => {
  it('begins with the front that fills itself, which is a layout that can be saved', () => {
    expect(frontLayoutSchema.parse(start)).toEqual(start)
    expect(start.blocks.map(({ kind, slots }) => [kind, slots.length])).toEqual([['lead', 1], ['top', 6], ['most-read', 0], ['latest', 6], ['rail', 6], ['press', 6]])
  })

  it('moves a story within its block past the others, and changes places with what stands in another', () => {
    expect(numbersIn(editLayout(laid, { kind: 'move', from: at('top', 0), to: at('top', 2) }), 'top')).toEqual([2, 3, 1, 0, 0, 0])
    const across = editLayout(laid, { kind: 'move', from: at('top', 1), to: at('lead', 0) })
    expect([numbersIn(across, 'lead'), numbersIn(across, 'top')]).toEqual([[2], [1, 9, 3, 0, 0, 0]])
    expect(editLayout(laid, { kind: 'move', from: at('top', 1), to: at('nowhere', 0) })).toEqual(laid)
  })

  it('takes a pin, a headline and the leave to stand twice with the story, wherever it goes', () => {
    const change = { pinnedUntil: '2026-11-22T21:00:00.000Z', headline: '다른 제목', allowTwice: true }
    const moved = editLayout(editLayout(laid, { kind: 'set', at: at('top', 0), change }), { kind: 'move', from: at('top', 0), to: at('latest', 4) })
    expect(moved.blocks.find(({ id }) => id === 'latest')?.slots[4]).toEqual({ articleId: idOf(1), ...change })
    expect(editLayout(laid, { kind: 'set', at: at('latest', 0), change })).toEqual(laid)
    expect(editLayout(moved, { kind: 'clear', at: at('latest', 4) }).blocks.find(({ id }) => id === 'latest')?.slots[4]).toEqual(emptySlot)
  })

  it('gives up empty places first when a block gets smaller, and keeps to what a block may have', () => {
    const spread = place(laid, 'top', 5, 5)
    expect(numbersIn(editLayout(spread, { kind: 'count', block: 'top', count: 4 }), 'top')).toEqual([1, 2, 3, 5])
    expect(numbersIn(editLayout(spread, { kind: 'count', block: 'top', count: 2 }), 'top')).toEqual([1, 2])
    expect([0, 99].map((count) => numbersIn(editLayout(start, { kind: 'count', block: 'lead', count }), 'lead')?.length)).toEqual([1, 1])
  })

  it('leads the arrow keys through every place and stops at both ends', () => {
    expect(nextPlace(laid, at('lead', 0), 1)).toEqual(at('top', 0))
    expect(nextPlace(laid, at('top', 5), 1)).toEqual(at('latest', 0))
    expect(nextPlace(laid, at('lead', 0), -1)).toBeNull()
    expect(nextPlace(laid, at(economy, 5), 1)).toBeNull()
    expect([nextBlockPlace(laid, at('top', 3), 1), nextBlockPlace(laid, at('latest', 2), -1), nextBlockPlace(laid, at('lead', 0), -1)]).toEqual([at('latest', 0), at('top', 0), null])
  })

  it('adds what a front has once only where it is missing, and moves and removes blocks', () => {
    expect(freeKinds(start)).toEqual([])
    const without = editLayout(start, { kind: 'remove-block', block: 'latest' })
    expect(freeKinds(without)).toEqual(['latest'])
    const back = editLayout(without, { kind: 'add-block', block: { id: 'latest', kind: 'latest', section: null } })
    expect(editLayout(back, { kind: 'move-block', block: 'latest', to: 4 }).blocks.map(({ id }) => id)).toEqual(['lead', 'top', 'most-read', society, 'latest', economy])
    expect(editLayout(start, { kind: 'move-block', block: 'lead', to: -1 })).toEqual(start)
  })

  it('never loses or doubles a story by moving, in any order of moves', () => {
    const places = fc.tuple(fc.constantFrom('lead', 'top', 'latest', society), fc.integer({ min: 0, max: 5 })).map(([block, slot]) => at(block, slot))
    fc.assert(
      fc.property(fc.array(fc.tuple(places, places), { maxLength: 20 }), (moves) => {
        const after = moves.reduce((layout, [from, to]) => editLayout(layout, { kind: 'move', from, to }), laid)
        expect(articlesIn(after).sort()).toEqual(articlesIn(laid).sort())
        expect(after.blocks.map(({ slots }) => slots.length)).toEqual(laid.blocks.map(({ slots }) => slots.length))
      }),
    )
  })
})

describe('what can be saved', () => {
  const isSaved = (change: (layout: FrontLayout) => FrontLayout) => frontLayoutSchema.safeParse(change(laid)).success
  const line = { id: 'l', articleId: null, text: '개표 방송', href: '/sections/politics', start: '2026-11-22T09:00:00Z', end: '2026-11-22T10:00:00Z' }

  it('is a layout with every section and every single block once, of places within bounds', () => {
    expect(isSaved((layout) => layout)).toBe(true)
    expect(isSaved((layout) => ({ ...layout, blocks: [...layout.blocks, { id: 'again', kind: 'opinion', section: society, slots: [emptySlot] }] }))).toBe(false)
    expect(isSaved((layout) => ({ ...layout, blocks: [...layout.blocks, { id: 'again', kind: 'lead', section: null, slots: [emptySlot] }] }))).toBe(false)
    expect(isSaved((layout) => ({ ...layout, blocks: [{ id: 'lead', kind: 'lead', section: null, slots: [emptySlot, emptySlot] }] }))).toBe(false)
    expect(isSaved((layout) => editLayout(layout, { kind: 'set', at: at('top', 0), change: { headline: '가'.repeat(81) } }))).toBe(false)
  })

  it('has lines that end after they begin, with words and an address that is safe', () => {
    const withLine = (given: Partial<typeof line>) => isSaved((layout) => ({ ...layout, bar: [{ ...line, ...given }] }))
    expect([withLine({}), withLine({ href: 'https://nec.example/live' })]).toEqual([true, true])
    expect([withLine({ end: line.start }), withLine({ text: ' ' }), withLine({ href: 'javascript:alert(1)' }), withLine({ href: '//elsewhere.example' }), withLine({ href: 'mailto:a@b.example' })]).toEqual([false, false, false, false, false])
  })
})

describe('what a publication changes', () => {
  it('is said block by block: what was placed, what left, what was pinned, what was added', () => {
    const pinned = editLayout(place(laid, 'top', 1, 7), { kind: 'set', at: at('lead', 0), change: { pinnedUntil: '2026-11-22T21:00:00Z', headline: '새 제목' } })
    const after = editLayout(editLayout(editLayout(pinned, { kind: 'clear', at: at('top', 2) }), { kind: 'remove-block', block: 'latest' }), { kind: 'count', block: society, count: 4 })
    expect(compareLayouts(laid, after)).toEqual([
      { kind: 'headline', block: 'lead', section: null, slot: 0, articleId: idOf(9) },
      { kind: 'pin', block: 'lead', section: null, slot: 0, articleId: idOf(9) },
      { kind: 'placed', block: 'top', section: null, slot: 1, articleId: idOf(7) },
      { kind: 'left', block: 'top', section: null, slot: 2, articleId: idOf(3) },
      { kind: 'slots', block: 'rail', section: society, from: 6, to: 4 },
      { kind: 'block-removed', block: 'latest', section: null },
    ])
    expect(compareLayouts(laid, laid)).toEqual([])
  })

  it('tells of blocks that changed places and of the bar', () => {
    const entry = { id: 'l', articleId: null, text: '개표 방송', href: '/sections/politics', start: '2026-11-22T09:00:00Z', end: '2026-11-22T10:00:00Z' }
    const swapped = editLayout(editLayout(laid, { kind: 'put-line', entry }), { kind: 'move-block', block: society, to: 5 })
    expect(compareLayouts(laid, swapped)).toEqual([
      { kind: 'block-moved', block: 'press', section: economy },
      { kind: 'block-moved', block: 'rail', section: society },
      { kind: 'line-added', text: '개표 방송', articleId: null },
    ])
    expect(compareLayouts(swapped, editLayout(swapped, { kind: 'put-line', entry: { ...entry, text: '개표 완료' } }))).toEqual([{ kind: 'line-changed', text: '개표 완료', articleId: null }])
  })
})
