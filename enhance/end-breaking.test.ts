// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { endBreaking } from './end-breaking'

const noon = Date.parse('2026-11-22T03:00:00Z')
const minutes = (count: number) => count * 60_000

beforeEach(() => vi.useFakeTimers({ now: noon }))
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

/** A page with a line for each of these ends, in minutes from noon. */
function open(...ends: number[]) {
  document.body.innerHTML = `<p id="story">다리 다시 잇는다</p>${ends.map((end) => `<p data-until="${new Date(noon + minutes(end)).toISOString()}"><a href="/articles/1">${end}</a></p>`).join('')}`
  endBreaking()
  return () => [...document.querySelectorAll<HTMLElement>('[data-until]')].filter(({ hidden }) => !hidden).map(({ textContent }) => Number(textContent))
}

test('each line of 속보 leaves an open page at its end, and nothing else does', () => {
  const shown = open(10, 90)
  expect(shown()).toEqual([10, 90])
  vi.advanceTimersByTime(minutes(10) - 1)
  expect(shown()).toEqual([10, 90])
  vi.advanceTimersByTime(1)
  expect(shown()).toEqual([90])
  vi.advanceTimersByTime(minutes(80))
  expect([shown(), vi.getTimerCount(), document.getElementById('story')?.hidden]).toEqual([[], 0, false])
})

test.each(['visibilitychange', 'pageshow'])('a page that slept over the end has no line any more when it wakes (%s)', (type) => {
  const shown = open(10, 90)
  // Timers of a page in the back stand still.
  vi.setSystemTime(noon + minutes(30))
  expect(shown()).toEqual([10, 90])
  ;(type === 'pageshow' ? window : document).dispatchEvent(new Event(type, { bubbles: true }))
  expect(shown()).toEqual([90])
})

test('a page that comes out of a store after the end shows no line, and one without lines waits for nothing', () => {
  expect(open(-5)()).toEqual([])
  open()
  expect(vi.getTimerCount()).toBe(0)
})

test('a line that somebody is about to press waits until they have gone', () => {
  const shown = open(10)
  const line = document.querySelector('[data-until]') ?? expect.fail('no line')
  const hand = vi.spyOn(line, 'matches').mockImplementation((selectors) => selectors === ':hover, :focus-within')
  vi.advanceTimersByTime(minutes(11))
  expect(shown()).toEqual([10])
  hand.mockReturnValue(false)
  vi.advanceTimersByTime(3_000)
  expect(shown()).toEqual([])
})

test('an end that is further away than a timer can wait is waited for all the same', () => {
  const shown = open(60 * 24 * 30)
  vi.advanceTimersByTime(minutes(60 * 24 * 29))
  expect(shown()).toHaveLength(1)
  vi.advanceTimersByTime(minutes(60 * 24))
  expect(shown()).toEqual([])
})
