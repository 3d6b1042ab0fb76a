import { expect, test } from 'vitest'
import { assetsIn, isArticle, isReaderPage, withList, withNote, withoutFramework } from './kept-pages'

const offline = '<html><head><link rel="stylesheet" href="/_next/static/css/a1.css"/><link rel="preload" href="/fonts/400-91.woff2" as="font"/></head><body class="x"><p hidden="" data-kept-note="true" class="n">저장해 둔 기사</p><section hidden="" data-kept-list="true"><ul data-kept-lines="true"></ul></section></body></html>'

test('only pages for readers are answered for, and only articles under their full address are kept', () => {
  expect(['/', '/search', '/articles/1/가', '/archive/2026/11'].map(isReaderPage)).toEqual([true, true, true, true])
  expect(['/admin', '/admin/articles/1', '/api/views', '/preview/abc', '/media/a.webp', '/_next/static/x.css'].map(isReaderPage)).toEqual(Array(6).fill(false))
  expect(['/articles/1/%EA%B0%80', '/articles/1', '/articles/1/a/b', '/admin/articles/1/a', '/'].map(isArticle)).toEqual([true, false, false, false, false])
  // The administration of somebody else's words is no newsroom.
  expect(isReaderPage('/administration')).toBe(true)
})

test('a page names its styles and fonts once each', () => {
  expect(assetsIn(offline + offline)).toEqual(['/_next/static/css/a1.css', '/fonts/400-91.woff2'])
})

test('a page that is shown offline stays as it is shown: the framework does not wake', () => {
  expect(withoutFramework('<script src="/enhance/enhance.js?v=1" defer=""></script><script src="/_next/static/chunks/a.js" async=""></script><p>글</p>')).toBe('<script src="/enhance/enhance.js?v=1" defer=""></script><p>글</p>')
})

test('a kept article says that it is one, and the offline page lists those that are kept', () => {
  expect(withNote('<html><body id="b"><h1>기사</h1></body></html>', offline)).toBe('<html><body id="b"><p data-kept-note="true" class="n">저장해 둔 기사</p><h1>기사</h1></body></html>')
  const listed = withList(offline, [{ path: '/articles/7/%EA%B0%80', html: '<title>시장 &amp; 지붕 - 새벽일보</title>' }])
  expect(listed).toContain('href="/articles/7/%EA%B0%80">시장 &amp; 지붕 - 새벽일보</a>')
  expect(listed).toContain('<section data-kept-list="true">')
  expect(withList(offline, [])).toBe(offline)
})
