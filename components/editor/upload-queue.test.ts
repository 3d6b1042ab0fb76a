import { describe, expect, it } from 'vitest'
import type { Picture } from '@/domain/articles/article'
import { type SentPicture, refuseEarly } from './send-picture'
import { UploadQueue, countUploads } from './upload-queue'

const picture: Picture = { src: '/media/ab/눈.webp', width: 3, height: 2, blur: null, alt: '', caption: '', credit: '' }
const file = (name: string, type = 'image/jpeg') => new File(['x'], name, { type })
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A server that answers when the test says so. */
function server() {
  const waiting = new Map<string, (answer: SentPicture) => void>()
  const aborted: string[] = []
  const queue = new UploadQueue(({ name }, { signal, onProgress }) => {
    onProgress(0.5)
    signal.addEventListener('abort', () => aborted.push(name))
    return new Promise((resolve) => waiting.set(name, resolve))
  })
  const answer = async (name: string, sent: SentPicture = { ok: true, mediaId: name, picture }) => {
    waiting.get(name)?.(sent)
    waiting.delete(name)
    await settle()
  }
  return { queue, aborted, answer, sending: () => [...waiting.keys()] }
}

describe('the queue of uploads', () => {
  it('sends two at once, in order, and hands each picture on once', async () => {
    const { queue, answer, sending } = server()
    const made: string[] = []
    for (const name of ['1', '2', '3', '4']) queue.add(file(name), ({ mediaId }) => made.push(mediaId))
    await settle()
    expect(sending()).toEqual(['1', '2'])
    await answer('2')
    expect(sending()).toEqual(['1', '3'])
    expect(countUploads(queue.list())).toEqual({ total: 4, done: 1, refused: 0 })
    for (const name of ['1', '3', '4']) await answer(name)
    expect({ made, busy: queue.isBusy(), counts: countUploads(queue.list()) }).toEqual({ made: ['2', '1', '3', '4'], busy: false, counts: { total: 4, done: 4, refused: 0 } })
  })

  it('ends a cancelled one, makes nothing of its late answer, and goes on', async () => {
    const { queue, answer, sending, aborted } = server()
    const made: string[] = []
    const [first = ''] = ['1', '2', '3'].map((name) => queue.add(file(name), ({ mediaId }) => made.push(mediaId)))
    await settle()
    queue.cancel(first)
    expect({ aborted, left: queue.list().map(({ name }) => name), sending: sending() }).toEqual({ aborted: ['1'], left: ['2', '3'], sending: ['1', '2', '3'] })
    await answer('1')
    expect(made).toEqual([])
  })

  it('keeps a refused one with its reason until it is tried again', async () => {
    const { queue, answer } = server()
    const made: string[] = []
    const id = queue.add(file('눈'), ({ mediaId }) => made.push(mediaId))
    await settle()
    await answer('눈', { ok: false, problem: { code: 'image-broken' } })
    expect(queue.find(id)).toMatchObject({ state: 'refused', problem: { code: 'image-broken' } })
    queue.retry(id)
    expect(queue.find(id)).toMatchObject({ state: 'sending', problem: null })
    await answer('눈')
    expect(made).toEqual(['눈'])
  })

  it('counts a new batch from the start once it has been at rest', async () => {
    const { queue, answer } = server()
    queue.add(file('1'), () => {})
    await settle()
    await answer('1')
    queue.add(file('2'), () => {})
    expect(countUploads(queue.list())).toEqual({ total: 1, done: 0, refused: 0 })
  })
})

describe('what is refused before it is sent', () => {
  it.each([
    [{ name: 'IMG_1.HEIC', type: '', size: 1 }, 'image-heic'],
    [{ name: 'a', type: 'image/heif', size: 1 }, 'image-heic'],
    [{ name: 'a.pdf', type: 'application/pdf', size: 1 }, 'image-unsupported'],
    [{ name: 'a.svg', type: 'image/svg+xml', size: 1 }, 'image-unsupported'],
    [{ name: 'a.jpg', type: 'image/jpeg', size: 20_000_001 }, 'image-too-large'],
    [{ name: 'a.jpg', type: 'image/jpeg', size: 20_000_000 }, undefined],
    [{ name: 'a', type: '', size: 1 }, undefined],
  ])('%o: %s', (given, code) => expect(refuseEarly(given)?.code).toBe(code))
})
