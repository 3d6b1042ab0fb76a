import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { usualCrawlers } from '@/domain/paper/crawlers'
import { unnamedPaper } from '@/domain/paper/paper'
import { holdRules } from './hold-rules'

const usual = { crawlers: usualCrawlers, firstLine: '' }
const decided = { ...unnamedPaper, search: { crawlers: ['GPTBot', 'a-bot-of-tomorrow'], daum: '#DaumWebMasterTool:abc123' } }
const noAnswer = () => new Promise<never>(() => undefined)
const failing = () => Promise.reject(new Error('connection refused'))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('a paper that decided nothing, and a process that never reached it, say what is usual', async () => {
  expect(await holdRules(failing)()).toEqual(usual)
  expect(await holdRules(() => Promise.resolve(unnamedPaper))()).toEqual(usual)
})

it('what the paper decided holds on while the database fails, or answers nobody for more than a second and a half', async () => {
  const answers = [() => Promise.resolve(decided), failing, noAnswer]
  const getRules = holdRules(() => (answers.shift() ?? failing)())
  const rules = { crawlers: ['GPTBot'], firstLine: '#DaumWebMasterTool:abc123' }
  expect([await getRules(), await getRules()]).toEqual([rules, rules])
  const waiting = getRules()
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await waiting).toEqual(rules)
})
