import { expect, test } from 'vitest'
import { sitemapErrors } from '@/tests/support/sitemap-errors'
import { sitemapEntry, sitemapFrame, writeNewsSitemap, writeSitemapIndex } from './write-sitemap'

const address = 'https://garam.example.kr/articles/7/%EB%B0%B0%EC%B6%94'
const at = new Date('2026-11-21T00:30:00Z')

test('a page stands with its last change in Seoul’s time and its picture, and the schema takes it', async () => {
  const line = sitemapEntry({ address, changedAt: at, picture: 'https://garam.example.kr/media/a&b.webp' })
  expect(line).toBe(`<url><loc>${address}</loc><lastmod>2026-11-21T09:30:00+09:00</lastmod><image:image><image:loc>https://garam.example.kr/media/a&amp;b.webp</image:loc></image:image></url>\n`)
  expect(await sitemapErrors(sitemapFrame.start + line + sitemapEntry({ address, changedAt: null }) + sitemapFrame.end)).toEqual([])
})

test('what the schema must not take is refused by it', async () => {
  expect(await sitemapErrors(`${sitemapFrame.start}<url><loc>/articles/7</loc></url>\n${sitemapFrame.end}`)).not.toEqual([])
  expect(await sitemapErrors(writeNewsSitemap('가람신문', [{ address, headline: '', publishedAt: at }]))).not.toEqual([])
})

test('headlines of any signs stay valid for Google News, and no news are, too', async () => {
  const headline = '[속보] </news:title>]]> "배추" & \u0008무 \ud83c\udf31 \u202e거꾸로 ' + '길'.repeat(300)
  const xml = writeNewsSitemap('가람 & 신문', [{ address, headline, publishedAt: at }])
  expect(await sitemapErrors(xml)).toEqual([])
  expect(xml).toContain('<news:title>[속보] &lt;/news:title&gt;]]&gt; &quot;배추&quot; &amp; 무 \ud83c\udf31')
  expect(await sitemapErrors(writeNewsSitemap('가람신문', []))).toEqual([])
})

test('an index names files, with or without a date', async () => {
  const xml = writeSitemapIndex([{ address: 'https://garam.example.kr/sitemap-pages.xml', changedAt: null }, { address: 'https://garam.example.kr/sitemap-2026-11.xml', changedAt: at }])
  expect(await sitemapErrors(xml, 'siteindex')).toEqual([])
  expect(xml.match(/<lastmod>[^<]+/g)).toEqual(['<lastmod>2026-11-21T09:30:00+09:00'])
})
