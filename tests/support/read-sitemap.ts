import type { Paper } from './paper-server'

export type SitemapFile = { address: string; lastmod: string | null; entries: { address: string; lastmod: string | null }[] }

/** All of a paper's sitemaps but the one of the news, which says again what the others do. Throws when one of them is not there. */
export async function readSitemap({ origin }: Paper): Promise<SitemapFile[]> {
  const files = entriesIn(await read(`${origin}/sitemap.xml`), 'sitemap')
  return Promise.all(files.map(async (file) => ({ ...file, entries: entriesIn(await read(file.address), 'url') })))
}

async function read(address: string): Promise<string> {
  const response = await fetch(address)
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
  return response.text()
}

function entriesIn(xml: string, element: 'sitemap' | 'url'): { address: string; lastmod: string | null }[] {
  return [...xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, entry = '']) => ({
    address: (/<loc>([^<]+)/.exec(entry)?.[1] ?? '').replaceAll('&amp;', '&'),
    lastmod: /<lastmod>([^<]+)/.exec(entry)?.[1] ?? null,
  }))
}
