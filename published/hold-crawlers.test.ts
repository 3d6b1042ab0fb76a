import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { unnamedPaper } from '@/domain/paper/paper'
import { type SearchSettings, usualSearchSettings } from '@/domain/paper/search-settings'
import { holdCrawlers } from './hold-crawlers'

const search: SearchSettings = { ...usualSearchSettings, crawlers: ['GPTBot'], daum: '#DaumWebMasterTool:abc123' }
const noAnswer = () => new Promise<never>(() => undefined)
const failing = () => Promise.reject(new Error('connection refused'))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('a paper that decided nothing, and a process that never reached it, say what is usual', async () => {
  expect(await holdCrawlers(failing)()).toEqual(usualSearchSettings)
  expect(await holdCrawlers(() => Promise.resolve(unnamedPaper))()).toEqual(usualSearchSettings)
})

it('what the paper decided holds on while the database fails, or answers nobody for more than a second and a half', async () => {
  const answers = [() => Promise.resolve({ ...unnamedPaper, search }), failing, noAnswer]
  const getCrawlers = holdCrawlers(() => (answers.shift() ?? failing)())
  expect([await getCrawlers(), await getCrawlers()]).toEqual([search, search])
  const waiting = getCrawlers()
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await waiting).toEqual(search)
})
