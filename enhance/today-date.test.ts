// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { TodayDate } from './today-date'

customElements.define('today-date', TodayDate)

afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

test('the date is today’s in Seoul, and the page’s own tree stays as it was served', () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T15:30:00Z') })
  const element = document.createElement('today-date')
  document.body.append(element)
  expect(element.shadowRoot?.textContent).toBe('2026년 11월 21일 토요일')
  expect(element.childNodes).toHaveLength(0)
})

test.each([
  ['2026-12-31T15:00:00Z', '2027년 1월 1일 금요일'],
  ['2027-02-28T14:59:59Z', '2027년 2월 28일 일요일'],
  ['2028-02-28T15:00:00Z', '2028년 2월 29일 화요일'],
])('at %s it is %s, as the formatter of the browser would have it', (now, expected) => {
  vi.useFakeTimers({ now: new Date(now) })
  const element = document.createElement('today-date')
  document.body.append(element)
  expect(element.shadowRoot?.textContent).toBe(expected)
  expect(expected).toBe(new Intl.DateTimeFormat('ko-KR', { timeZone: 'Asia/Seoul', dateStyle: 'full' }).format(new Date()))
})

test('an element that is moved shows the date once', () => {
  const element = document.createElement('today-date')
  document.body.append(element)
  document.body.append(element)
  expect(element.shadowRoot?.childNodes).toHaveLength(1)
})
