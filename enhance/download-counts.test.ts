// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showDownloads } from './download-counts'

const [budget, list] = [`0a/${'1'.repeat(30)}.hwp`, `0b/${'2'.repeat(30)}.xlsx`]
let near: (entries: { isIntersecting: boolean }[]) => void
let counts: Record<string, number>
const fetched = vi.fn((_address: string) => Promise.resolve(Response.json(counts)))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('IntersectionObserver', class {
    constructor(callback: typeof near) {
      near = callback
    }
    observe() {}
  })
  fetched.mockClear()
  document.body.innerHTML = `<p class="attachment"><a href="/media/${budget}/%EC%98%88%EC%82%B0.hwp">예산.hwp</a> <small>한글 1.2MB</small></p><p class="attachment"><a href="/media/${list}">명단.xlsx</a></p><p class="attachment">없는 것.pdf</p>`
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const lines = () => [...document.querySelectorAll('.attachment')].map(({ textContent }) => textContent)

test('files of an article say how often they were downloaded once somebody comes near them, and later anew', async () => {
  counts = { [budget]: 1234 }
  showDownloads()
  expect(fetched).not.toHaveBeenCalled()
  near([{ isIntersecting: true }])
  await vi.advanceTimersByTimeAsync(0)
  expect(fetched.mock.calls).toEqual([[`/api/downloads?of=${budget},${list}`]])
  expect(lines()).toEqual(['예산.hwp 한글 1.2MB 받은 횟수 1,234', '명단.xlsx', '없는 것.pdf'])
  counts = { [budget]: 1235, [list]: 1 }
  await vi.advanceTimersByTimeAsync(30_000)
  expect(lines()).toEqual(['예산.hwp 한글 1.2MB 받은 횟수 1,235', '명단.xlsx 받은 횟수 1', '없는 것.pdf'])
})

test('an article without files asks for nothing', () => {
  document.body.innerHTML = '<p><a href="/media/0a/1.webp">그림</a></p>'
  near = () => expect.fail('nothing is watched')
  showDownloads()
  expect(fetched).not.toHaveBeenCalled()
})
