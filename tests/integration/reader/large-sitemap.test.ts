import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET } from '@/app/(live)/sitemaps/[name]/route'
import { fillLists } from '@/bench/data/fill-lists'
import { amendEnv } from '@/lib/env'
import { makePaper, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { sitemapErrors } from '@/tests/support/sitemap-errors'

// Without Next around it nothing is remembered.
vi.mock('next/cache', () => ({ unstable_cache: (read: unknown) => read }))

useNewsroomDatabase()

const origin = 'https://www.saebyeok-ilbo.example.kr'
/** What a function on Vercel may answer, and what one file may name by the house's own rule. */
const most = { bytes: 4_500_000, addresses: 10_000 }
const articles = 100_000
/** So many came in on one day, as when an archive is brought along. */
const broughtAlong = 9_000
/** These have the longest addresses that there can be, eighty rare Hanja of four bytes each, and a picture; the others are as usual. */
const longest = '𠀀'.repeat(80)
const picture = { src: `/media/ab/${'a'.repeat(64)}.webp` }

const ask = async (name: string) => (await GET(new Request(`${origin}/sitemap-${name}.xml`), { params: Promise.resolve({ name }) })).text()
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)

beforeAll(async () => {
  amendEnv({ SITE_URL: origin })
  await makePaper()
  await fillLists(broughtAlong, { endsAt: new Date('2019-03-05T12:00:00Z'), apart: 0.05, slug: longest, picture })
  await fillLists(articles - broughtAlong, { first: broughtAlong + 1, slug: '가람산-둘레길-열두-킬로미터가-모두-이어졌다' })
})

describe('the sitemap of a hundred thousand articles', () => {
  it('names each of them once, in files that the schemas take and every platform carries', async () => {
    const index = await ask('index')
    expect(await sitemapErrors(index, 'siteindex')).toEqual([])
    const names = addressesIn(index).map((address) => /^https:\/\/www\.saebyeok-ilbo\.example\.kr\/sitemap-([\w-]+)\.xml$/.exec(address)?.[1] ?? address)
    expect(names.slice(0, 4)).toEqual(['pages', '2019-03', '2019-03-2', '2019-03-3'])
    const files = await Promise.all(names.map(ask))
    for (const [at, xml] of files.entries()) expect([names[at], Buffer.byteLength(xml) < most.bytes, addressesIn(xml).length <= most.addresses]).toEqual([names[at], true, true])
    expect(await sitemapErrors(files)).toEqual([])
    const [, ...parts] = files.map((xml) => addressesIn(xml).map((address) => address.slice(0, address.lastIndexOf('/'))))
    expect([parts.flat().length, new Set(parts.flat()).size]).toEqual([articles, articles])
  }, 120_000)
})
