import { describe, expect, it } from 'vitest'
import type { Sending, Sent } from '@/components/editor/send-media'
import type { MadeItem } from './send-to-library'
import { type QueuedFile, UploadQueue } from './upload-queue'

type Way = { file: File; how: Sending; answer: (sent: Sent<MadeItem>) => Promise<void> }

function makeQueue() {
  const ways: Way[] = []
  let files: QueuedFile[] = []
  const send = (file: File, how: Sending) => new Promise<Sent<MadeItem>>((resolve) => {
    ways.push({ file, how, answer: async (sent) => { resolve(sent); await new Promise((done) => setTimeout(done)) } })
  })
  const queue = new UploadQueue(send, (now) => { files = now })
  return { queue, ways, states: () => files.map(({ file, state }) => `${file.name} ${state}`), way: (name: string) => ways.findLast(({ file }) => file.name === name) as Way }
}

const file = (name: string) => new File(['x'], name)
const made = { ok: true as const, mediaId: 'm', isNew: true, picture: null }

describe('files on their way to the library', () => {
  it('go two at a time, and one that is refused holds up nobody', async () => {
    const { queue, ways, states, way } = makeQueue()
    queue.add(['눈.jpg', '속임.pdf', '강.jpg', '산.jpg'].map(file))
    expect(states()).toEqual(['눈.jpg sending', '속임.pdf sending', '강.jpg waiting', '산.jpg waiting'])
    await way('속임.pdf').answer({ ok: false, problem: { code: 'attachment-disguised' } })
    expect(states()).toEqual(['눈.jpg sending', '속임.pdf failed', '강.jpg sending', '산.jpg waiting'])
    await way('눈.jpg').answer(made)
    await way('강.jpg').answer(made)
    await way('산.jpg').answer(made)
    expect(states()).toEqual(['눈.jpg done', '속임.pdf failed', '강.jpg done', '산.jpg done'])
    expect(ways).toHaveLength(4)
    queue.clear()
    expect(states()).toEqual(['속임.pdf failed'])
  })

  it('are given up one by one, the next in line goes instead, and what was given up can go again', async () => {
    const { queue, states, way } = makeQueue()
    queue.add(['눈.jpg', '강.jpg', '산.jpg'].map(file))
    const snow = way('눈.jpg')
    queue.cancel(0)
    expect([states(), snow.how.signal.aborted]).toEqual([['눈.jpg cancelled', '강.jpg sending', '산.jpg sending'], true])
    // What the browser still tells of the one that was given up changes nothing.
    snow.how.onProgress(1)
    await snow.answer({ ok: false, problem: null })
    expect(states()[0]).toBe('눈.jpg cancelled')
    await way('강.jpg').answer({ ok: false, problem: null })
    queue.retry(0)
    queue.retry(1)
    expect(states()).toEqual(['눈.jpg sending', '강.jpg waiting', '산.jpg sending'])
  })
})
