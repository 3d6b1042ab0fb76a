import { Readable } from 'node:stream'
import { headlineText } from '@/components/site/headline-text'
import { absoluteUrl, contributorPath, correctionsPath, paperPagePath, sectionPath } from '@/components/site/paths'
import { type SitemapPart, sitemapParts } from '@/exchange/sitemaps/sitemap-parts'
import { type SitemapEntry, sitemapEntry, sitemapFrame, writeNewsSitemap, writeSitemapIndex } from '@/exchange/sitemaps/write-sitemap'
import { conditionalAnswer } from '@/lib/conditional-answer'
import { siteUrl } from '@/lib/env'
import { lastChangeAt } from '@/published/journal'
import { getPaper } from '@/published/paper'
import { type SitemapPage, listNews, listSitemapDays, listStanding, walkArticles } from '@/published/sitemaps'

export const dynamic = 'force-dynamic'

const type = 'application/xml; charset=utf-8'
const maxAge = 60

/** Sitemaps. `proxy.ts` leads `/sitemap.xml` to `index`, `/sitemap-news.xml` to `news`, `/sitemap-2026-11.xml` to `2026-11`. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params
  if (name === 'index') return answerIndex(request)
  if (name === 'news') return answerNews(request)
  if (name === 'pages') return answerPages(request)
  const changedAt = await lastChangeAt()
  const part = sitemapParts(await listSitemapDays()).find((one) => one.name === name)
  return part ? answerPart(request, part, changedAt) : new Response(null, { status: 404 })
}

async function answerIndex(request: Request): Promise<Response> {
  const parts = sitemapParts(await listSitemapDays())
  const files = [{ name: 'pages', changedAt: null }, ...parts].map(({ name, changedAt }) => ({ address: `${siteUrl()}/sitemap-${name}.xml`, changedAt }))
  return conditionalAnswer(request, { body: writeSitemapIndex(files), type, changedAt: null, maxAge })
}

async function answerNews(request: Request): Promise<Response> {
  const [{ name }, news] = await Promise.all([getPaper(), listNews()])
  const entries = news.map((article) => ({ address: absoluteUrl(siteUrl(), article.path), headline: headlineText(article), publishedAt: article.publishedAt }))
  return conditionalAnswer(request, { body: writeNewsSitemap(name, entries), type, changedAt: null, maxAge })
}

/** Pages that stand whatever comes out: their own change is nobody's date. */
async function answerPages(request: Request): Promise<Response> {
  const [{ sections }, { contributors, pages }] = await Promise.all([getPaper(), listStanding()])
  const paths = ['/', ...sections.map(({ slug }) => sectionPath(slug)), ...contributors.map(contributorPath), ...pages.map(paperPagePath), '/archive', correctionsPath]
  const entries = paths.map((path) => sitemapEntry(toEntry({ path, changedAt: null })))
  return conditionalAnswer(request, { body: sitemapFrame.start + entries.join('') + sitemapFrame.end, type, changedAt: null, maxAge })
}

/** A month's articles, sent while they are read. Unchanged since the reader's copy, none is read. */
function answerPart(request: Request, part: SitemapPart, changedAt: Date | null): Response {
  const known = conditionalAnswer(request, { body: `${siteUrl()} ${part.name} ${part.changedAt?.toISOString()} ${part.articles}`, type, changedAt, maxAge })
  if (known.status === 304) return known
  return new Response(Readable.toWeb(Readable.from(linesOf(part))) as ReadableStream, { headers: known.headers })
}

/** As bytes: a web stream of text is no body to whoever is strict. */
async function* linesOf(part: SitemapPart): AsyncGenerator<Uint8Array> {
  yield Buffer.from(sitemapFrame.start)
  for await (const pages of walkArticles(part)) yield Buffer.from(pages.map((page) => sitemapEntry(toEntry(page))).join(''))
  yield Buffer.from(sitemapFrame.end)
}

function toEntry({ path, changedAt, picture }: SitemapPage): SitemapEntry {
  return { address: absoluteUrl(siteUrl(), path), changedAt, picture: picture ? absoluteUrl(siteUrl(), picture) : null }
}
