import { describe, expect, it } from 'vitest'
import { classifyReferrer } from './referrer'

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'
const group = (referrer: string, userAgent = chrome) => classifyReferrer({ referrer, userAgent, ownHost: 'saebyeok.example' })

describe('where a reader came from', () => {
  it.each([
    ['', 'direct'],
    ['about:blank', 'direct'],
    ['javascript:alert(1)', 'direct'],
    ['https://saebyeok.example/articles/7/버스', 'own'],
    ['https://search.naver.com/', 'naver'],
    ['https://m.blog.naver.com/someone/1', 'naver'],
    ['https://search.daum.net/', 'daum'],
    ['https://www.google.co.kr/', 'google'],
    ['https://www.google.com/', 'google'],
    ['android-app://com.google.android.googlequicksearchbox/', 'google'],
    ['https://story.kakao.com/', 'kakaotalk'],
    ['https://t.co/', 'x'],
    ['https://l.facebook.com/', 'facebook'],
    ['https://l.instagram.com/', 'facebook'],
  ])('of %s is %s', (referrer, expected) => {
    expect(group(referrer)).toEqual({ group: expected, host: '' })
  })

  it('is the host for every other site, without www., m. and port', () => {
    expect(group('https://www.garam.example:8443/board')).toEqual({ group: 'other', host: 'garam.example' })
    expect(group('http://m.clien.example/')).toEqual({ group: 'other', host: 'clien.example' })
  })

  it('is not believed where a name only looks like a known one', () => {
    expect(group('https://naver.com.evil.example/')).toEqual({ group: 'other', host: 'naver.com.evil.example' })
    expect(group('https://notnaver.com/')).toEqual({ group: 'other', host: 'notnaver.com' })
    expect(group('https://google.evil.example/')).toEqual({ group: 'other', host: 'google.evil.example' })
  })

  it('is the app for the browsers inside apps, which send no referrer', () => {
    expect(group('', `${chrome} KAKAOTALK 2411700`).group).toBe('kakaotalk')
    expect(group('', `${chrome} NAVER(inapp; search; 2000; 12.8.5)`).group).toBe('naver')
    expect(group('', `${chrome} DaumApps/7.1`).group).toBe('daum')
    expect(group('', 'Mozilla/5.0 (iPhone) Mobile/15E148 [FBAN/FBIOS;FBAV/450.0]').group).toBe('facebook')
  })
})
