import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { usualCrawlers } from '@/domain/paper/crawlers'
import { unnamedPaper } from '@/domain/paper/paper'

const getPaper = vi.hoisted(() => vi.fn())
vi.mock('./paper', () => ({ getPaper }))

const usual = { crawlers: usualCrawlers, firstLine: '' }
const decided = { ...unnamedPaper, search: { crawlers: ['GPTBot', 'a-bot-of-tomorrow'], daum: '#DaumWebMasterTool:abc123' } }

/** A server that has just started. */
async function freshProcess() {
  vi.resetModules()
  return (await import('./robots')).getCrawlerRules
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('a paper that decided nothing, and a process that never reached it, say what is usual', async () => {
  const getCrawlerRules = await freshProcess()
  getPaper.mockRejectedValueOnce(new Error('connection refused'))
  expect(await getCrawlerRules()).toEqual(usual)
  getPaper.mockResolvedValueOnce(unnamedPaper)
  expect(await getCrawlerRules()).toEqual(usual)
})

it('what the paper decided holds on while the database fails, or answers nobody for more than a second and a half', async () => {
  const getCrawlerRules = await freshProcess()
  const rules = { crawlers: ['GPTBot'], firstLine: '#DaumWebMasterTool:abc123' }
  getPaper.mockResolvedValueOnce(decided)
  expect(await getCrawlerRules()).toEqual(rules)
  getPaper.mockRejectedValueOnce(new Error('connection refused'))
  expect(await getCrawlerRules()).toEqual(rules)
  getPaper.mockReturnValueOnce(new Promise(() => undefined))
  const waiting = getCrawlerRules()
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await waiting).toEqual(rules)
})
