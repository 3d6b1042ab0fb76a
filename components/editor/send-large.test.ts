import { beforeEach, describe, expect, it, vi } from 'vitest'
import { largeBytes, sendLarge } from './send-large'

const file = { name: '눈.jpg', size: largeBytes + 1 } as File
const how = { onProgress: () => {}, signal: new AbortController().signal }
const asked: [string, unknown][] = []
let answers: unknown[]

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('location', { origin: 'https://news.example.kr' })
  vi.stubGlobal('fetch', (address: string, { body }: { body: string }) => {
    asked.push([address, JSON.parse(body)])
    const answer = answers.shift()
    return answer === undefined ? Promise.reject(new Error('no network')) : Promise.resolve({ json: () => Promise.resolve(answer) })
  })
})

describe('a large file', () => {
  it('goes where the server says, and is finished there with its ticket', async () => {
    answers = [{ address: 'https://bucket.example/incoming/a', ticket: 't' }, { mediaId: 'm' }]
    const put = vi.fn(() => Promise.resolve(true))
    expect(await sendLarge('/admin/media?as=file&name=%EB%88%88.pdf', file, how, put)).toEqual({ mediaId: 'm' })
    expect(put.mock.calls).toEqual([['https://bucket.example/incoming/a']])
    expect(asked).toEqual([['/admin/media/incoming', { name: '눈.pdf', bytes: file.size, as: 'file' }], ['/admin/media/incoming/finish', { ticket: 't' }]])
  })

  it('goes to the server itself when that says so', async () => {
    answers = [{ address: null, ticket: '' }]
    expect(await sendLarge('/admin/media?name=a.jpg', file, how, () => Promise.reject(new Error('not to be sent')))).toBeUndefined()
  })

  it('that the server refuses is not sent, and its words are passed on', async () => {
    answers = [{ problem: { code: 'too-many-uploads' } }]
    expect(await sendLarge('/admin/media?name=a.jpg', file, how, () => Promise.reject(new Error('not to be sent')))).toEqual({ problem: { code: 'too-many-uploads' } })
  })

  it('is not finished when the bucket did not take it, or nobody could be reached', async () => {
    answers = [{ address: 'https://bucket.example/incoming/a', ticket: 't' }]
    expect(await sendLarge('/admin/media?name=a.jpg', file, how, () => Promise.resolve(false))).toBeNull()
    expect(asked).toHaveLength(1)
    answers = []
    expect(await sendLarge('/admin/media?name=a.jpg', file, how, () => Promise.resolve(true))).toBeNull()
  })
})
