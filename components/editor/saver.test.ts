import { describe, expect, test } from 'vitest'
import { type SaveOutcome, Saver } from './saver'

const savedAt = new Date('2026-11-21T05:03:22Z')

/** A saver whose server answers when the test says so. */
function saverWithServer() {
  const asked: number[] = []
  const answers: ((outcome: SaveOutcome | Error) => void)[] = []
  const saver = new Saver({
    version: 3,
    savedAt,
    send: (baseVersion) => new Promise((resolve, reject) => {
      asked.push(baseVersion)
      answers.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)))
    }),
  })
  const answer = async (outcome: SaveOutcome | Error) => {
    answers.shift()?.(outcome)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { saver, asked, answer }
}

const accepted = (version: number): SaveOutcome => ({ ok: true, version, savedAt })

describe('Saver', () => {
  test('asks the server for nothing while nothing has changed', async () => {
    const { saver, asked } = saverWithServer()
    expect(await saver.save()).toBe(true)
    expect(asked).toEqual([])
  })

  test('says unsaved, saving, saved in turn and carries the new version on', async () => {
    const { saver, asked, answer } = saverWithServer()
    saver.touch()
    expect(saver.state()).toEqual({ kind: 'unsaved' })
    const saving = saver.save()
    expect(saver.state()).toEqual({ kind: 'saving' })
    await answer(accepted(4))
    expect(await saving).toBe(true)
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt })
    expect({ asked, version: saver.version(), hasUnsaved: saver.hasUnsaved() }).toEqual({ asked: [3], version: 4, hasUnsaved: false })
  })

  test('words typed during a save are not called saved', async () => {
    const { saver, answer } = saverWithServer()
    saver.touch()
    void saver.save()
    saver.touch()
    await answer(accepted(4))
    expect(saver.state()).toEqual({ kind: 'unsaved' })
    expect(saver.hasUnsaved()).toBe(true)
  })

  test('never has two saves in flight: the second waits and stands on the version of the first', async () => {
    const { saver, asked, answer } = saverWithServer()
    saver.touch()
    void saver.save()
    saver.touch()
    const [second, third] = [saver.save(), saver.save()]
    expect(asked).toEqual([3])
    await answer(accepted(4))
    expect(asked).toEqual([3, 4])
    await answer(accepted(5))
    expect(await Promise.all([second, third])).toEqual([true, true])
    expect(asked).toEqual([3, 4])
  })

  test('a conflict keeps the text unsaved and names the problem, also while typing goes on', async () => {
    const { saver, answer } = saverWithServer()
    saver.touch()
    const saving = saver.save()
    await answer({ ok: false, problem: { code: 'version-conflict' } })
    expect(await saving).toBe(false)
    saver.touch()
    expect(saver.state()).toEqual({ kind: 'failed', problem: { code: 'version-conflict' } })
    expect(saver.hasUnsaved()).toBe(true)
  })

  test('a server that cannot be reached is a failure, and the next try sends again', async () => {
    const { saver, asked, answer } = saverWithServer()
    saver.touch()
    void saver.save()
    await answer(new TypeError('Failed to fetch'))
    expect(saver.state()).toEqual({ kind: 'failed', problem: null })
    void saver.save()
    await answer(accepted(4))
    expect(asked).toEqual([3, 3])
    expect(saver.state()).toEqual({ kind: 'saved', at: savedAt })
  })
})
