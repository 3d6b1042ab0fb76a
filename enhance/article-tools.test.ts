// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ArticleTools } from './article-tools'
import { keptTextSize, showTextSize } from './text-size'

beforeAll(() => customElements.define('article-tools', ArticleTools))
beforeEach(() => localStorage.clear())
afterEach(() => {
  document.body.replaceChildren()
  delete document.documentElement.dataset.textSize
})

const markup = `<article-tools>
  <details><summary>공유</summary>
    <button data-tool="copy" data-done="복사했습니다" data-failed="복사하지 못했습니다"></button>
    <button data-tool="device" data-title="산책로 열렸다" hidden></button>
    <span data-address>https://garam.example.kr/articles/12</span><p role="status"></p>
  </details>
  <details><summary>글자 크기</summary>${[1, 2, 3, 4, 5].map((size) => `<button data-tool="size" value="${size}"><span>가</span></button>`).join('')}</details>
  <button data-tool="print"></button>
</article-tools>`

/** The element as the server prints it. */
function tools() {
  const element = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild
  if (element) document.body.append(element)
  const find = (selector: string) => document.querySelector<HTMLElement>(`article-tools ${selector}`)
  return { find, press: (selector: string) => find(selector)?.click() }
}

const pressed = () => [...document.querySelectorAll('[aria-pressed=true]')].map((button) => button.getAttribute('value'))
const shown = () => document.documentElement.dataset.textSize
const stub = (given: object) => vi.stubGlobal('navigator', given)

describe('the size of the words', () => {
  test('is set and remembered; the usual one is forgotten again', () => {
    const { press } = tools()
    press('[value="4"] span')
    expect([shown(), keptTextSize(), pressed()]).toEqual(['4', 4, ['4']])
    press('[value="2"]')
    expect([shown(), keptTextSize(), pressed(), localStorage.length]).toEqual([undefined, 2, ['2'], 0])
  })

  test('begins with what the page was set in before the first paint, and follows another tab', () => {
    showTextSize(5)
    tools()
    expect(pressed()).toEqual(['5'])
    localStorage.setItem('ilbo-text-size', '1')
    window.dispatchEvent(new Event('storage'))
    expect([shown(), pressed()]).toEqual(['1', ['1']])
  })

  test.each(['9', '', 'large'])('takes %j for none', (kept) => {
    localStorage.setItem('ilbo-text-size', kept)
    expect(keptTextSize()).toBe(2)
  })
})

describe('handing the address on', () => {
  test('copies it and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    stub({ clipboard: { writeText } })
    const { find, press } = tools()
    press('[data-tool=copy]')
    await vi.waitFor(() => expect(find('[role=status]')?.textContent).toBe('복사했습니다'))
    expect(writeText.mock.calls).toEqual([['https://garam.example.kr/articles/12']])
  })

  test('selects it where copying is not allowed, and says what to do when that fails too', async () => {
    stub({ clipboard: { writeText: () => Promise.reject(new Error('denied')) } })
    document.execCommand = () => false
    const { find, press } = tools()
    press('[data-tool=copy]')
    await vi.waitFor(() => expect(find('[role=status]')?.textContent).toBe('복사하지 못했습니다'))
    expect(getSelection()?.toString()).toBe('https://garam.example.kr/articles/12')
  })

  test('offers the device’s own way only where there is one', () => {
    stub({})
    expect(tools().find('[data-tool=device]')?.hidden).toBe(true)
    document.body.replaceChildren()
    stub({ share: () => Promise.resolve() })
    expect(tools().find('[data-tool=device]')?.hidden).toBe(false)
  })

  test.each([
    ['AbortError', false],
    ['NotAllowedError', true],
  ])('by touch opens the device’s own way; after %s the menu is open: %s', async (name, isOpen) => {
    const share = vi.fn(() => Promise.reject(new DOMException('no', name)))
    stub({ share })
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    const { find, press } = tools()
    press('summary')
    await vi.waitFor(() => expect(find('details')?.hasAttribute('open')).toBe(isOpen))
    expect(share.mock.calls).toEqual([[{ title: '산책로 열렸다', url: 'https://garam.example.kr/articles/12' }]])
  })
})

test('prints', () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  tools().press('[data-tool=print]')
  expect(print).toHaveBeenCalledOnce()
})
