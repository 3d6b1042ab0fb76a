import { describe, expect, it } from 'vitest'
import { isReader } from './is-reader'

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'
const asked = (more: Record<string, string> = {}) => isReader(new Headers({ 'user-agent': chrome, 'accept-language': 'ko-KR', ...more }))

describe('a view counts for', () => {
  it.each([
    chrome,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 KAKAOTALK/11.2.0 (INAPP)',
    'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0 Mobile Safari/537.36 NAVER(inapp; search; 2000; 12.8.5)',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Whale/4.29 Safari/537.36',
  ])('%s', (userAgent) => {
    expect(asked({ 'user-agent': userAgent })).toBe(true)
  })
})

describe('no view counts for', () => {
  it.each([
    '',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)',
    'Mozilla/5.0 (compatible; Daum/4.1; +http://cs.daum.net/faq/15/4118.html?faqId=28966)',
    'facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/',
    'GPTBot/1.2',
    'curl/8.5.0',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0.0.0 Safari/537.36',
  ])('%s', (userAgent) => {
    expect(asked({ 'user-agent': userAgent })).toBe(false)
  })

  it('a page that is only fetched ahead, or a program that does not say its language', () => {
    expect(asked({ 'sec-purpose': 'prefetch;prerender' })).toBe(false)
    expect(asked({ purpose: 'prefetch' })).toBe(false)
    expect(asked({ 'x-moz': 'prefetch' })).toBe(false)
    expect(isReader(new Headers({ 'user-agent': chrome }))).toBe(false)
  })
})
