import { describe, expect, test } from 'vitest'
import { nextPath } from './next-path'

describe('nextPath', () => {
  test('keeps an address inside the newsroom with its search', () => {
    expect(nextPath('/admin/articles/0b8f6c1e')).toBe('/admin/articles/0b8f6c1e')
    expect(nextPath('/admin/articles?status=draft&q=%EA%B3%A0%EC%9A%A9')).toBe('/admin/articles?status=draft&q=%EA%B3%A0%EC%9A%A9')
    expect(nextPath('/admin')).toBe('/admin')
  })

  test.each([
    'https://evil.example/admin', '//evil.example/admin', '/\\evil.example', '/admin\\..\\..', '\\/\\/evil.example', 'javascript:alert(1)', '/administrator', '/admin.evil.example',
    '/admin/../articles/12', '/admin/%2e%2e/articles', '/articles/12', '/', '', ' /admin', '/admin\n//evil.example', '/admin\t', 'http:admin', '/admin/sign-in', '/admin/sign-in?next=/admin/sign-in', '/admin/setup',
  ])('%j leads to the first page', (next) => {
    expect(nextPath(next)).toBe('/admin')
  })

  test('a missing or repeated parameter leads to the first page', () => {
    expect(nextPath(undefined)).toBe('/admin')
    expect(nextPath(null)).toBe('/admin')
    expect(nextPath(['/admin/articles', '/admin'])).toBe('/admin')
  })
})
