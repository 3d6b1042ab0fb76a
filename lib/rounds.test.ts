import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { log } from './log'
import { Rounds } from './rounds'

const everyMs = 3_000
/** Rounds that are let go on by hand: `begun` counts them, `end` ends the one that runs. */
function heldRounds() {
  const held = { begun: 0, end: (_nextInMs?: number): void => undefined, fail: (_error: Error): void => undefined }
  const round = () => new Promise<number | void>((resolve, reject) => {
    held.begun += 1
    held.end = resolve
    held.fail = reject
  })
  return Object.assign(held, { rounds: new Rounds({ round, everyMs, complaint: 'nobody answers' }) })
}
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('rounds by the timer', () => {
  it('begin at once and come again so long after the one before has ended, never two at once', async () => {
    const held = heldRounds()
    held.rounds.start()
    await passes(10 * everyMs)
    expect(held.begun).toBe(1)
    held.end()
    await passes(everyMs - 1)
    expect(held.begun).toBe(1)
    await passes(1)
    expect(held.begun).toBe(2)
  })

  it('come when the round before asked for it, sooner or later', async () => {
    const held = heldRounds()
    held.rounds.start(500)
    await passes(499)
    expect(held.begun).toBe(0)
    await passes(1)
    held.end(20.2)
    await passes(20)
    expect(held.begun).toBe(1)
    await passes(1)
    expect(held.begun).toBe(2)
    held.end(2 * everyMs)
    await passes(2 * everyMs - 1)
    expect(held.begun).toBe(2)
  })
})

describe('a nudge', () => {
  it('begins the next round now, and the timer counts from there', async () => {
    const held = heldRounds()
    held.rounds.start()
    held.end()
    await passes(1_000)
    held.rounds.nudge()
    expect(held.begun).toBe(2)
    held.end()
    await passes(everyMs - 1)
    expect(held.begun).toBe(2)
  })

  it('that comes during a round has one more behind it, however many come', async () => {
    const held = heldRounds()
    held.rounds.start()
    for (let times = 0; times < 3; times += 1) held.rounds.nudge()
    expect(held.begun).toBe(1)
    held.end()
    await passes(0)
    expect(held.begun).toBe(2)
    held.end()
    await passes(everyMs - 1)
    expect(held.begun).toBe(2)
  })
})

describe('a failure', () => {
  it('is told once, until a round went well again, and ends nothing', async () => {
    const warn = vi.spyOn(log, 'warn').mockImplementation(() => undefined)
    const outcomes = ['fails', 'fails', 'works', 'fails']
    const round = () => (outcomes.shift() === 'fails' ? Promise.reject(new Error('connection refused')) : Promise.resolve())
    const rounds = new Rounds({ round, everyMs, afterFailureMs: 100, complaint: 'nobody answers' })
    rounds.start()
    await passes(150)
    expect(warn.mock.calls).toEqual([[expect.objectContaining({ reason: 'connection refused' }), 'nobody answers']])
    await passes(100 + everyMs)
    expect([outcomes.length, warn.mock.calls.length]).toEqual([0, 2])
    await rounds.stop()
  })
})

describe('stopping', () => {
  it('finishes what is in hands, tells it of the end, and begins nothing more', async () => {
    let isStopped = () => false
    let end = (): void => undefined
    const round = vi.fn((asked: () => boolean) => {
      isStopped = asked
      return new Promise<void>((resolve) => (end = resolve))
    })
    const rounds = new Rounds({ round, everyMs, complaint: 'nobody answers' })
    rounds.start()
    let hasEnded = false
    rounds.nudge()
    const stopping = rounds.stop().then(() => (hasEnded = true))
    await passes(everyMs)
    expect([isStopped(), hasEnded]).toEqual([true, false])
    end()
    await stopping
    rounds.nudge()
    await passes(2 * everyMs)
    expect(round).toHaveBeenCalledTimes(1)
  })

  it('between two rounds leaves no timer behind', async () => {
    const held = heldRounds()
    held.rounds.start()
    held.end()
    await passes(1)
    await held.rounds.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
