import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ArticleText } from '@/domain/articles/article-text'
import { fail } from '@/domain/problems'
import { paragraphs } from '@/tests/support/documents'
import { Saver } from './saver'
import { Journal } from './saving/journal'
import type { JournalEntry, JournalStore } from './saving/journal-store'
import type { SaveOutcome, SaveRequest } from './saving/saving-state'

const savedAt = new Date('2026-11-21T05:03:22Z')
const key = { articleId: 'article', tabId: 'tab', staffId: 'person' }

const says = (words: string): ArticleText => ({
  headline: '새벽시장 첫눈', standfirst: '', excerpt: '', label: null, sectionId: null, contributorIds: [], tags: [], lead: null, body: paragraphs(words),
})

/** A writer, a device and a server that answers when the test says so. */
function desk({ isDeviceFull = false } = {}) {
  const page = { words: '눈이 왔다.', isComposing: false }
  const device: { entry: JournalEntry | null } = { entry: null }
  const store: JournalStore = {
    put: async (entry) => {
      if (isDeviceFull) throw new DOMException('no room', 'QuotaExceededError')
      device.entry = entry
    },
    remove: async () => void (device.entry = null),
    list: async () => (device.entry ? [device.entry] : []),
  }
  const asked: (SaveRequest & { isLast: boolean })[] = []
  const keptWhenAsked: (ArticleText | undefined)[] = []
  const answers: ((outcome: SaveOutcome | Error) => void)[] = []
  const journal: Journal = new Journal({ store, key, read: () => says(page.words), baseVersion: () => saver.version() })
  const saver: Saver = new Saver({
    version: 3,
    savedAt,
    text: says(page.words),
    read: () => says(page.words),
    send: (request, isLast) => new Promise((resolve, reject) => {
      asked.push({ ...request, isLast })
      keptWhenAsked.push(device.entry?.text)
      answers.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)))
    }),
    journal,
    isComposing: () => page.isComposing,
  })
  const type = (words: string) => {
    page.words = words
    saver.touch()
  }
  const answer = async (outcome: SaveOutcome | Error) => {
    answers.shift()?.(outcome)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { page, keptWhenAsked, device, saver, journal, asked, type, answer, sent: () => asked.map(({ baseVersion, kind, text }) => [baseVersion, kind, text]) }
}

const accepted = (version: number): SaveOutcome => ({ ok: true, version, savedAt })
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('autosave', () => {
  test('waits 1.5 s after the last change, and has the words on the device before it asks the server', async () => {
    const { saver, device, asked, type, answer, sent } = desk()
    type('눈이 왔다. 상')
    await pass(1000)
    type('눈이 왔다. 상인들은')
    await pass(1499)
    expect(asked).toEqual([])
    expect(device.entry).toMatchObject({ ...key, baseVersion: 3, text: says('눈이 왔다. 상인들은') })
    await pass(1)
    expect(sent()).toEqual([[3, 'autosave', says('눈이 왔다. 상인들은')]])
    expect(saver.state()).toEqual({ kind: 'saving' })
    await answer(accepted(4))
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt })
    expect({ version: saver.version(), unsaved: saver.hasUnsaved(), kept: device.entry }).toEqual({ version: 4, unsaved: false, kept: null })
  })

  test('comes after 15 s at the latest, however steadily somebody types', async () => {
    const { asked, type } = desk()
    for (let seconds = 0; seconds < 15; seconds += 1) {
      type('가'.repeat(seconds + 1))
      await pass(1000)
    }
    expect(asked.map(({ text }) => text)).toEqual([says('가'.repeat(15))])
  })

  test('never comes in the middle of a syllable: the device keeps it, and the server gets it when the syllable ends', async () => {
    const { page, saver, device, asked, type, sent } = desk()
    page.isComposing = true
    type('눈이 왔다')
    await pass(60_000)
    expect(asked).toEqual([])
    expect(device.entry?.text).toEqual(says('눈이 왔다'))
    page.isComposing = false
    saver.clock.compositionEnded()
    await pass(0)
    expect(sent()).toEqual([[3, 'autosave', says('눈이 왔다')]])
  })

  test('does not come at the end of every syllable, only of one that it waited for', async () => {
    const { saver, asked, type } = desk()
    type('눈')
    saver.clock.compositionEnded()
    await pass(1000)
    expect(asked).toEqual([])
  })

  test('asks nothing while nothing has changed', async () => {
    const { saver, asked } = desk()
    await pass(60_000)
    expect(await saver.save()).toBe(true)
    expect(asked).toEqual([])
  })
})

describe('a save', () => {
  test('is the only one in flight: words typed meanwhile are unsaved, and go with the next one on the new version', async () => {
    const { saver, asked, type, answer, device } = desk()
    type('하나')
    await pass(1500)
    type('하나 둘')
    const second = saver.save()
    await pass(1400)
    expect(asked).toHaveLength(1)
    await answer(accepted(4))
    expect(asked.map(({ baseVersion }) => baseVersion)).toEqual([3, 4])
    expect(device.entry?.text).toEqual(says('하나 둘'))
    await answer(accepted(5))
    expect(await second).toBe(true)
    await pass(60_000)
    expect(asked).toHaveLength(2)
  })

  test('asked for right after a key still has the words on the device before it asks the server', async () => {
    const { saver, type, keptWhenAsked } = desk()
    type('하나')
    void saver.save('save')
    await pass(0)
    expect(keptWhenAsked).toEqual([says('하나')])
  })

  test('that a person asks for becomes a save point, also of words that an autosave has brought, and only once', async () => {
    const { saver, type, answer, sent } = desk()
    type('하나')
    await pass(1500)
    await answer(accepted(4))
    void saver.save('save')
    await pass(0)
    await answer(accepted(5))
    expect(await saver.save('save')).toBe(true)
    expect(sent()).toEqual([[3, 'autosave', says('하나')], [4, 'save', says('하나')]])
  })

  test('on an old version is a conflict: it stays in sight, and nothing more is sent until somebody has decided', async () => {
    const { saver, asked, type, answer, device } = desk()
    type('내 글')
    await pass(1500)
    await answer(fail('version-conflict'))
    expect(saver.state()).toEqual({ kind: 'conflict' })
    type('내 글, 더')
    await pass(60_000)
    expect(await saver.save('save')).toBe(false)
    expect(asked).toHaveLength(1)
    expect(device.entry?.text).toEqual(says('내 글, 더'))
    void saver.resolveOnto(7)
    await pass(0)
    expect(asked[1]).toMatchObject({ baseVersion: 7, kind: 'save', text: says('내 글, 더') })
    await answer(accepted(8))
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt })
  })

  test('after the session has ended waits for a sign-in, and goes on from there', async () => {
    const { saver, type, answer, asked } = desk()
    type('하나')
    await pass(1500)
    await answer(fail('not-signed-in'))
    expect(saver.state()).toEqual({ kind: 'signed-out' })
    void saver.save()
    await pass(0)
    await answer(accepted(4))
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt })
    expect(asked).toHaveLength(2)
  })
})

describe('a server that is away', () => {
  test('is asked again and again, farther and farther apart, and gets everything when it is back', async () => {
    const { saver, asked, type, answer } = desk()
    type('하나')
    await pass(1500)
    await answer(new TypeError('Failed to fetch'))
    expect(saver.state()).toEqual({ kind: 'offline', isKept: true })
    await pass(2000)
    expect(asked).toHaveLength(2)
    await answer(new TypeError('Failed to fetch'))
    await pass(3999)
    expect(asked).toHaveLength(2)
    await pass(1)
    await answer(accepted(4))
    await answer(accepted(4))
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt })
  })

  test('may have saved without being able to say so: what it was sent goes again before what was typed since', async () => {
    const { type, answer, sent } = desk()
    type('하나')
    await pass(1500)
    await answer(new Error('the server answered 500'))
    type('하나 둘')
    await pass(1500)
    await answer(accepted(4))
    await answer(accepted(5))
    expect(sent()).toEqual([[3, 'autosave', says('하나')], [3, 'autosave', says('하나')], [4, 'autosave', says('하나 둘')]])
  })

  test('is not made up for by a device that cannot keep the words: the state says so, and closing asks first', async () => {
    const { saver, type, answer } = desk({ isDeviceFull: true })
    type('하나')
    await pass(1500)
    await answer(new TypeError('Failed to fetch'))
    expect(saver.state()).toEqual({ kind: 'offline', isKept: false })
    expect(saver.wouldLose()).toBe(true)
  })
})

describe('a page that is closed', () => {
  test('writes the journal at once and sends a last save that outlives it', async () => {
    const { saver, device, asked, type } = desk()
    type('마지막 말')
    expect(saver.wouldLose()).toBe(true)
    saver.saveAtLast()
    await pass(0)
    expect(device.entry?.text).toEqual(says('마지막 말'))
    expect(asked).toEqual([{ baseVersion: 3, kind: 'autosave', text: says('마지막 말'), isLast: true }])
    expect(saver.wouldLose()).toBe(false)
  })

  test('that stays open after all does not meet its own last save as a conflict', async () => {
    const { saver, type, answer, sent } = desk()
    type('하나')
    saver.saveAtLast()
    await answer(accepted(4))
    type('하나 둘')
    await pass(1500)
    await answer(accepted(4))
    await answer(accepted(5))
    expect(sent()).toEqual([[3, 'autosave', says('하나')], [3, 'autosave', says('하나')], [4, 'autosave', says('하나 둘')]])
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt })
  })

  test('sends nothing while another tab writes, and while a conflict waits', async () => {
    const { saver, device, asked, type } = desk()
    saver.pause(true)
    type('마지막 말')
    await pass(60_000)
    saver.saveAtLast()
    await pass(0)
    expect({ asked, kept: device.entry?.text }).toEqual({ asked: [], kept: says('마지막 말') })
  })
})
