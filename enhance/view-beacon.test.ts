// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { ViewBeacon } from './view-beacon'

const sent: { address: string; body: unknown }[] = []
let visibility: DocumentVisibilityState = 'visible'

beforeAll(() => {
  customElements.define('view-beacon', ViewBeacon)
  Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true })
})
afterEach(() => {
  document.body.replaceChildren()
  sent.length = 0
  visibility = 'visible'
})

function open() {
  vi.stubGlobal('navigator', { sendBeacon: (address: string, body: string) => sent.push({ address, body: JSON.parse(body) as unknown }) })
  const element = document.createElement('view-beacon')
  element.setAttribute('number', '12')
  document.body.append(element)
  return element
}

function becomes(state: DocumentVisibilityState) {
  visibility = state
  document.dispatchEvent(new Event('visibilitychange'))
}

const once = [{ address: '/api/views', body: { number: 12, referrer: '' } }]

describe('a page says that it was looked at', () => {
  test('once, however often it is left and looked at again', () => {
    open()
    becomes('hidden')
    becomes('visible')
    expect(sent).toEqual(once)
  })

  test('not before somebody sees it: a tab in the background, a page that is prepared ahead', () => {
    visibility = 'hidden'
    open()
    expect(sent).toEqual([])
    becomes('visible')
    expect(sent).toEqual(once)
  })

  test('and not at all when it is gone before', () => {
    visibility = 'hidden'
    open().remove()
    becomes('visible')
    expect(sent).toEqual([])
  })
})
