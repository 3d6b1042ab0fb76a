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

test('an element that is moved shows the date once', () => {
  const element = document.createElement('today-date')
  document.body.append(element)
  document.body.append(element)
  expect(element.shadowRoot?.childNodes).toHaveLength(1)
})
