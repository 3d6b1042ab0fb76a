import { describe, expect, it } from 'vitest'
import { isSafeHref, toSafeHref } from './safe-url'

describe('isSafeHref', () => {
  it.each(['https://hanbit.example.kr/소식?쪽=1#끝', 'http://a.kr', 'mailto:desk@example.kr', 'tel:02-123-4567', '/articles/12', '#주석'])(
    'lets %s stand in a link',
    (href) => expect(isSafeHref(href)).toBe(true),
  )

  it.each([
    '',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u200b:alert(1)',
    ' https://a.kr',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.kr/1',
    '//evil.example',
    '/\\evil.example',
    'https:\\\\evil.example',
    'https://a.kr/\u202etxt.exe',
    'https://a.kr/\ud800',
    'about.html',
    `https://a.kr/${'가'.repeat(2000)}`,
  ])('refuses %j', (href) => expect(isSafeHref(href)).toBe(false))
})

describe('toSafeHref', () => {
  it.each([
    ['  https://a.kr/가 ', 'https://a.kr/가'],
    ['//cdn.example.kr/a.jpg', 'https://cdn.example.kr/a.jpg'],
    ['www.hanbit.go.kr/버스', 'https://www.hanbit.go.kr/버스'],
    ['news.example.kr', 'https://news.example.kr'],
    ['https://a.kr/새 노선 안내.hwp', 'https://a.kr/새%20노선%20안내.hwp'],
    ['/articles/12', '/articles/12'],
    ['javascript:alert(1)', null],
    ['java script:alert(1)', null],
    ['//', null],
    ['///evil.example', null],
    ['//evil.example\\@a.kr', null],
    ['about.html', null],
    ['다음 기사', null],
  ])('makes %j into %j', (written, safe) => expect(toSafeHref(written)).toBe(safe))
})
