import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LockAnswer, LockWish } from '@/domain/articles/article-lock'
import { Holding } from './holding'

const since = new Date('2026-11-21T05:00:00Z')
const me: LockAnswer['holder'] = { name: '한서윤', since, isYou: true, isThisTab: true, tabId: 'mac.one' }
const bae: LockAnswer['holder'] = { name: '배도윤', since, isYou: false, isThisTab: false, tabId: null }
const myOtherTab: LockAnswer['holder'] = { name: '한서윤', since, isYou: true, isThisTab: false, tabId: 'mac.two' }

/** A tab whose server answers what `says` holds, and writes down what happens in which order. */
function tab({ alive = [] as string[] } = {}) {
  const server = { answer: { holder: me, isWanted: false, version: 3 } as LockAnswer | null, onWish: (_wish: LockWish) => undefined as LockAnswer | undefined }
  const page = { version: 3, hasUnsaved: false }
  const log: string[] = []
  let handOver = () => undefined as void
  let said = () => undefined as void
  const holding = new Holding({
    tabId: 'mac.one',
    saver: { version: () => page.version, hasUnsaved: () => page.hasUnsaved, save: async () => Boolean(log.push('save')), pause: (isPaused) => void log.push(isPaused ? 'pause' : 'go'), subscribe: (listener) => ((said = listener), () => undefined) },
    channel: { others: async () => new Set(alive), onHandOver: (listener) => void (handOver = listener), askToHandOver: () => void log.push('ask the other tab') },
    ask: async (wish) => {
      log.push(wish)
      const answer = server.onWish(wish) ?? server.answer
      if (!answer) throw new TypeError('Failed to fetch')
      return { ok: true, ...answer }
    },
  })
  const stop = holding.start({ settle: () => void log.push('settle'), refresh: async () => void log.push('refresh') })
  return { server, page, log, holding, stop, askedToHandOver: () => handOver(), type: () => ((page.hasUnsaved = true), said()) }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Holding', () => {
  test('beats every 15 s and goes on writing while the server is away', async () => {
    const { server, log, holding } = tab()
    await pass(0)
    server.answer = null
    await pass(30_000)
    expect(log).toEqual(['hold', 'go', 'hold', 'hold'])
    expect(holding.other.get()).toBeNull()
  })

  test('makes way for somebody else and follows what they save', async () => {
    const { server, log, holding } = tab()
    server.answer = { holder: bae, isWanted: false, version: 4 }
    await pass(0)
    expect(log).toEqual(['hold', 'pause', 'refresh'])
    expect(holding.other.get()).toEqual({ name: '배도윤', since, isYou: false, isWaiting: false })
  })

  test('saves first, then lets go, when somebody wants to write', async () => {
    const { server, page, log, holding } = tab()
    page.hasUnsaved = true
    server.onWish = (wish) => {
      if (wish === 'release') server.answer = { holder: bae, isWanted: false, version: 3 }
      return undefined
    }
    server.answer = { holder: me, isWanted: true, version: 3 }
    await pass(0)
    expect(log).toEqual(['hold', 'go', 'settle', 'save', 'release', 'hold', 'pause'])
    expect(holding.other.get()).toMatchObject({ name: '배도윤' })
  })

  test('takes over with a question every second, and starts from the newest text', async () => {
    const { server, log, holding } = tab()
    server.answer = { holder: bae, isWanted: false, version: 3 }
    await pass(0)
    const taking = holding.takeOver()
    expect(holding.other.get()).toMatchObject({ isWaiting: true })
    await taking
    server.answer = { holder: me, isWanted: false, version: 7 }
    await pass(1000)
    expect(log).toEqual(['hold', 'pause', 'take', 'pause', 'ask the other tab', 'take', 'go', 'refresh'])
    expect(holding.other.get()).toBeNull()
    await pass(15_000)
    expect(log.at(-2)).toBe('go')
  })

  test('brings what was written here to the server before it follows somebody who took over meanwhile', async () => {
    const { server, page, log } = tab()
    page.hasUnsaved = true
    server.answer = { holder: bae, isWanted: false, version: 5 }
    await pass(0)
    expect(log).toEqual(['hold', 'pause', 'save'])
  })

  test('does not fight a living tab of the same browser, and takes from a dead one at once', async () => {
    const living = tab({ alive: ['mac.two'] })
    living.server.answer = { holder: myOtherTab, isWanted: false, version: 3 }
    await pass(0)
    expect(living.log).toEqual(['hold', 'pause'])
    expect(living.holding.other.get()).toMatchObject({ isYou: true })
    living.stop()

    const alone = tab()
    alone.server.answer = { holder: myOtherTab, isWanted: false, version: 3 }
    alone.server.onWish = (wish) => (wish === 'take-now' ? { holder: me, isWanted: false, version: 3 } : undefined)
    await pass(0)
    expect(alone.log).toEqual(['hold', 'pause', 'take-now', 'go'])
    expect(alone.holding.other.get()).toBeNull()
  })

  test('hears at once from another tab of this browser that it should let go', async () => {
    const { log, askedToHandOver } = tab()
    await pass(0)
    askedToHandOver()
    await pass(0)
    expect(log).toEqual(['hold', 'go', 'hold', 'go'])
  })

  test('lets go of what was given on, follows whoever writes then, and takes hold again when that one leaves and somebody types', async () => {
    const { server, log, holding, type } = tab()
    await pass(0)
    holding.give()
    server.answer = { holder: null, isWanted: false, version: 3 }
    await pass(15_000)
    expect([log, holding.other.get()]).toEqual([['hold', 'go', 'release', 'go'], null])
    server.answer = { holder: bae, isWanted: false, version: 4 }
    await pass(15_000)
    expect(log.slice(4)).toEqual(['release', 'pause', 'refresh'])
    expect(holding.other.get()).toMatchObject({ name: '배도윤', isWaiting: false })
    server.answer = { holder: null, isWanted: false, version: 3 }
    await pass(15_000)
    expect([log.slice(7), holding.other.get()]).toEqual([['release', 'go'], null])
    server.answer = { holder: me, isWanted: false, version: 3 }
    type()
    await pass(0)
    await pass(15_000)
    expect(log.slice(9)).toEqual(['hold', 'go', 'hold', 'go'])
  })

  test('keeps what is typed just after somebody else began, and says at once who writes', async () => {
    const { server, log, holding, type } = tab()
    await pass(0)
    holding.give()
    server.answer = { holder: bae, isWanted: false, version: 3 }
    type()
    await pass(0)
    expect(log).toEqual(['hold', 'go', 'hold', 'pause'])
    expect(holding.other.get()).toMatchObject({ name: '배도윤' })
  })

  test('says nothing more once its page is closed', async () => {
    const { log, stop } = tab()
    await pass(0)
    stop()
    await pass(60_000)
    expect(log).toEqual(['hold', 'go'])
  })
})
