import { describe, expect, test } from 'vitest'
import { type ArticleLock, type LockWish, nextLock } from './article-lock'

const start = new Date('2026-11-21T05:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const [han, bae] = [{ staffId: 'han', tabId: 'tab-han' }, { staffId: 'bae', tabId: 'tab-bae' }]
const hansOtherTab = { staffId: 'han', tabId: 'tab-han-2' }

/** Who holds the lock after these wishes, each `[seconds, who, wish]`. */
function play(...wishes: [number, { staffId: string; tabId: string }, LockWish][]): string[] {
  let lock: ArticleLock | null = null
  return wishes.map(([seconds, who, wish]) => {
    lock = nextLock(lock, who, wish, after(seconds))
    return lock === null ? '-' : `${lock.tabId}${lock.wantedTab ? ` <${lock.wantedTab}` : ''}`
  })
}

describe('the soft lock of an article', () => {
  test('belongs to the first who writes, as long as their heart beats', () => {
    expect(play([0, han, 'hold'], [1, bae, 'hold'], [15, han, 'hold'], [74, bae, 'hold'], [75, bae, 'hold'])).toEqual(['tab-han', 'tab-han', 'tab-han', 'tab-han', 'tab-bae'])
  })

  test('is let go of when the page is closed', () => {
    expect(play([0, han, 'hold'], [1, han, 'release'], [2, bae, 'hold'])).toEqual(['tab-han', '-', 'tab-bae'])
  })

  test('goes over when the holder has saved and lets go', () => {
    expect(play([0, han, 'hold'], [1, bae, 'take'], [2, bae, 'take'], [3, han, 'hold'], [4, han, 'release'], [5, bae, 'take'], [6, han, 'hold']))
      .toEqual(['tab-han', 'tab-han <tab-bae', 'tab-han <tab-bae', 'tab-han <tab-bae', 'tab-bae', 'tab-bae', 'tab-bae'])
  })

  test('goes over after 20 s in any case, counted from the first asking', () => {
    expect(play([0, han, 'hold'], [1, bae, 'take'], [20, bae, 'take'], [21, bae, 'take'])).toEqual(['tab-han', 'tab-han <tab-bae', 'tab-han <tab-bae', 'tab-bae'])
  })

  test('waits for one at a time, and is asked for no more when that one leaves', () => {
    const kim = { staffId: 'kim', tabId: 'tab-kim' }
    expect(play([0, han, 'hold'], [1, bae, 'take'], [2, kim, 'take'], [3, bae, 'release'], [4, kim, 'take'])).toEqual(['tab-han', 'tab-han <tab-bae', 'tab-han <tab-bae', 'tab-han', 'tab-han <tab-kim'])
  })

  test('goes over at once to another tab of the same person, and of nobody else', () => {
    expect(play([0, han, 'hold'], [1, hansOtherTab, 'hold'], [2, hansOtherTab, 'take-now'])).toEqual(['tab-han', 'tab-han', 'tab-han-2'])
    expect(play([0, han, 'hold'], [1, bae, 'take-now'])).toEqual(['tab-han', 'tab-han <tab-bae'])
  })

  test('is not let go of by somebody who never had it', () => {
    expect(play([0, han, 'hold'], [1, bae, 'release'])).toEqual(['tab-han', 'tab-han'])
  })
})
