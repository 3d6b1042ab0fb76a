import { describe, expect, test } from 'vitest'
import { isForeignRequest } from './foreign-request'

const direct = { trustsProxy: false }
const behindProxy = { trustsProxy: true }
const ask = (headers: Record<string, string>, options = direct) => isForeignRequest(new Headers(headers), options)

describe('isForeignRequest', () => {
  test('a page of this site may', () => {
    expect(ask({ origin: 'https://news.example.kr', host: 'news.example.kr' })).toBe(false)
    expect(ask({ origin: 'http://localhost:3000', host: 'localhost:3000' })).toBe(false)
    expect(ask({ origin: 'https://news.example.kr', host: 'news.example.kr:443' })).toBe(false)
  })

  test.each([
    { origin: 'https://evil.example', host: 'news.example.kr' },
    { origin: 'https://news.example.kr.evil.example', host: 'news.example.kr' },
    { origin: 'https://evil.example/news.example.kr', host: 'news.example.kr' },
    { origin: 'http://localhost:3001', host: 'localhost:3000' },
    { origin: 'null', host: 'news.example.kr', 'sec-fetch-site': 'same-origin' },
    { origin: 'https://evil.example', host: 'news.example.kr', 'x-forwarded-host': 'evil.example' },
    { origin: 'https://news.example.kr' },
  ])('%j may not', (headers) => {
    expect(ask(headers as unknown as Record<string, string>)).toBe(true)
  })

  test('without an Origin only the browser itself can vouch', () => {
    expect(ask({ host: 'news.example.kr' })).toBe(true)
    expect(ask({ host: 'news.example.kr', 'sec-fetch-site': 'cross-site' })).toBe(true)
    expect(ask({ host: 'news.example.kr', 'sec-fetch-site': 'same-site' })).toBe(true)
    expect(ask({ host: 'news.example.kr', 'sec-fetch-site': 'none' })).toBe(true)
    expect(ask({ host: 'news.example.kr', 'sec-fetch-site': 'same-origin' })).toBe(false)
  })

  test('a trusted proxy says which host was addressed', () => {
    const headers = { origin: 'https://news.example.kr', host: '127.0.0.1:3000', 'x-forwarded-host': 'news.example.kr' }
    expect(ask(headers, behindProxy)).toBe(false)
    expect(ask(headers, direct)).toBe(true)
  })
})
