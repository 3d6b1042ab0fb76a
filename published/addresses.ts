import 'server-only'
import { and, eq } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { db } from '@/db/client'
import { listMoves, publishedArticles as table, publishedContributors, publishedPages, publishedPaper, withdrawnArticles } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { vercel } from '@/lib/env'
import { seoulDay } from '@/lib/korean-time'
import { countDay, countMonth } from './archive'
import { countBoard } from './boards'
import { isVisible } from './cards'
import { pagesFor } from './list-page'
import { countListed } from './listed'
import { countSeries } from './series'

/** Lists that have pages of their own, by the first segment of their address. */
export type ListKind = 'sections' | 'tags' | 'contributors' | 'series' | 'corrections'

/** What is known of an address: the slug of an article or that it was withdrawn, or the pages of a list; `nothing` for one that nobody has. */
type Known = { slug: string } | { withdrawn: true } | { pages: number } | { movedTo: string } | { nothing: true }

/** One memory per process, on globalThis because the proxy and the pages are bundled apart. */
const memoryKey: unique symbol = Symbol.for('ilbo.addresses') as never
const holder = globalThis as typeof globalThis & { [memoryKey]?: LRUCache<string, Known> }
/** On Vercel no process hears what another has published, so each asks every time and falls back on its memory. */
const ttl = vercel() ? 1 : 60_000
const memory = (holder[memoryKey] ??= new LRUCache<string, Known>({ max: 50_000, ttl, allowStale: true, noDeleteOnStaleGet: true }))

/** How long a request waits for the database before it goes on without an answer. */
const patienceMs = 1500

/**
 * What an article's number leads to, for the proxy, which decides redirects before any page is made: its slug, or that it was withdrawn;
 * null when readers may not see one of that number, `undefined` when nobody can tell now.
 */
export async function findArticle(number: number): Promise<{ slug: string } | 'withdrawn' | null | undefined> {
  const known = await recall(`article:${number}`, async () => {
    const [row] = await db().select({ slug: table.slug }).from(table).where(and(eq(table.number, number), isVisible()))
    return row ?? ((await db().$count(withdrawnArticles, eq(withdrawnArticles.number, number))) > 0 ? { withdrawn: true } : { nothing: true })
  })
  return known && ('slug' in known ? known : 'withdrawn' in known ? 'withdrawn' : null)
}

/** How many pages a list has, or the slug under which it is now; null for a list that the paper does not have, `undefined` when nobody can tell now. */
export async function findListPages(kind: ListKind, slug: string): Promise<number | { movedTo: string } | null | undefined> {
  const known = await recall(`${kind}:${slug}`, async () => {
    const articles = await countList(kind, slug)
    return articles === null ? findMove(kind, slug) : { pages: pagesFor(articles) }
  })
  return known && ('pages' in known ? known.pages : 'movedTo' in known ? known : null)
}

/** How many pages a day (`2026-11-21`) or a month (`2026-11`) of the archive has: null when nothing came out in it, `undefined` when nobody can tell now. */
export async function findArchivePages(date: string): Promise<number | null | undefined> {
  if (date > seoulDay(new Date())) return null
  const isDay = date.length > '2026-11'.length
  const known = await recall(`archive:${date}`, async () => {
    const articles = await (isDay ? countDay(date) : countMonth(date))
    return articles === 0 ? { nothing: true } : { pages: isDay ? pagesFor(articles) : 1 }
  })
  return known && ('pages' in known ? known.pages : null)
}

/** Whether the paper says a page of this slug of itself; `undefined` when nobody can tell now. */
export async function hasPaperPage(slug: string): Promise<boolean | undefined> {
  const known = await recall(`page:${slug}`, async () => ((await db().$count(publishedPages, eq(publishedPages.slug, slug))) > 0 ? { pages: 1 } : { nothing: true }))
  return known && 'pages' in known
}

/** Forgets the addresses that a change touched; a change of the paper can make and end sections. */
export function forgetAddresses(change: PublicChange): void {
  const keys = [
    ...change.articleNumbers.map((number) => `article:${number}`),
    ...change.sectionSlugs.map((slug) => `sections:${slug}`),
    ...change.contributorSlugs.map((slug) => `contributors:${slug}`),
    ...change.tagSlugs.map((slug) => `tags:${slug}`),
    ...(change.seriesSlugs ?? []).map((slug) => `series:${slug}`),
    ...(change.pageSlugs ?? []).map((slug) => `page:${slug}`),
    ...(change.days ?? []).flatMap((day) => [`archive:${day}`, `archive:${day.slice(0, 7)}`]),
  ]
  if (change.corrections) keys.push('corrections:')
  for (const key of keys) memory.delete(key)
  if (change.paper) memory.clear()
}

/** Remembered for a minute; while the database is away the last known answer holds. */
async function recall(key: string, ask: () => Promise<Known>): Promise<Known | undefined> {
  const known = memory.get(key, { allowStale: false })
  if (known) return known
  try {
    const found = await within(patienceMs, ask())
    memory.set(key, found)
    return found
  } catch {
    // Any failure to ask means the same here: answer from memory. The page's own read reports what is wrong.
    return memory.get(key, { allowStale: true })
  }
}

async function countList(kind: ListKind, slug: string): Promise<number | null> {
  if (kind === 'corrections') return countListed('corrections', '')
  if (kind === 'sections') {
    const [row] = await db().select({ paper: publishedPaper.paper }).from(publishedPaper)
    const section = row?.paper.sections.find((candidate) => candidate.slug === slug)
    if (!section) return null
    return section.layout === 'board' ? countBoard(slug) : countListed('section', slug)
  }
  if (kind === 'series') return (await countSeries(slug)) || null
  if (kind === 'tags') return (await countListed('tag', slug)) || null
  const [person] = await db().select({ slug: publishedContributors.slug }).from(publishedContributors).where(eq(publishedContributors.slug, slug))
  return person ? countListed('contributor', slug) : null
}

/** Sections and tags may have got another address; one step leads to it. */
async function findMove(kind: ListKind, slug: string): Promise<Known> {
  if (kind !== 'sections' && kind !== 'tags') return { nothing: true }
  const [move] = await db().select({ movedTo: listMoves.target }).from(listMoves).where(and(eq(listMoves.list, kind), eq(listMoves.slug, slug)))
  return move ?? { nothing: true }
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database took too long')), milliseconds)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
