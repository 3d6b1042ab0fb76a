// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { MostRead } from './most-read'
import { ViewCounts } from './view-counts'

/** The observer of the window, told by hand what comes near. */
let comeNear: () => void = () => undefined
class Observer {
  constructor(report: (entries: { isIntersecting: boolean }[]) => void) {
    comeNear = () => report([{ isIntersecting: true }])
  }
  observe() {}
}

beforeAll(() => {
  customElements.define('most-read', MostRead)
  customElements.define('view-counts', ViewCounts)
})
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer)
})
afterEach(() => document.body.replaceChildren())

const answers = (body: unknown) => {
  const fetched = vi.fn((_address: string) => Promise.resolve(Response.json(body)))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

/** The element as the server prints it: two places in each list, the first one taken. */
function aList(isHidden = false): HTMLElement {
  const element = document.createElement('most-read')
  element.hidden = isHidden
  const place = (headline: string) => `<li ${headline ? '' : 'hidden'}><a href="/articles/1/x"><span></span><span>${headline}</span></a></li>`
  for (const span of ['day', 'week']) element.append(new DOMParser().parseFromString(`<ol data-span="${span}">${place('버스가 늦다')}${place('')}</ol>`, 'text/html').body.firstElementChild ?? '')
  document.body.append(element)
  return element
}

const shown = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('[data-span=day] li')].map((row) => (row.hidden ? null : `${row.querySelector('a')?.getAttribute('href')} ${row.textContent}`))

const lines = [
  { href: '/articles/7/b', label: '[속보] ', isAlarm: true, headline: '금강에 홍수주의보' },
  { href: '/articles/1/x', label: '', isAlarm: false, headline: '버스가 늦다' },
]

test('the lists are asked for when they come near, once, and say what is read most now', async () => {
  const fetched = answers({ day: lines, week: lines })
  const element = aList()
  expect(fetched).not.toHaveBeenCalled()
  comeNear()
  comeNear()
  await vi.waitFor(() => expect(shown(element)).toEqual(['/articles/7/b [속보] 금강에 홍수주의보', '/articles/1/x 버스가 늦다']))
  expect(element.querySelector('span')?.className).toBe('text-alarm')
  expect(fetched.mock.calls).toEqual([['/api/most-read']])
})

test('a list that was hidden for want of readers appears, and a place that is not needed goes', async () => {
  answers({ day: lines.slice(0, 1), week: [] })
  const element = aList(true)
  await vi.waitFor(() => expect(element.hidden).toBe(false))
  expect(shown(element)).toEqual(['/articles/7/b [속보] 금강에 홍수주의보', null])
})

test('what cannot be fetched leaves the page as it was served', async () => {
  const fetched = vi.fn(() => Promise.reject(new Error('offline')))
  vi.stubGlobal('fetch', fetched)
  const element = aList()
  comeNear()
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled())
  expect(shown(element)).toEqual(['/articles/1/x 버스가 늦다', null])
})

test('a board asks once for all its rows and writes their views', async () => {
  const fetched = answers({ 12: 1204 })
  const board = document.createElement('view-counts')
  for (const number of ['12', '12', '13']) {
    const place = document.createElement('span')
    place.dataset.views = number
    place.textContent = '3'
    board.append(place)
  }
  document.body.append(board)
  comeNear()
  await vi.waitFor(() => expect([...board.children].map(({ textContent }) => textContent)).toEqual(['1,204', '1,204', '3']))
  expect(fetched.mock.calls).toEqual([['/api/views?of=12,13']])
})
