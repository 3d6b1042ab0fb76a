import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { publishedPages as table } from '@/db/schema'
import { pageTag } from './cache-tags'
import { cachedRead } from './cached-read'

/** A page that the paper says of itself. `bodyHtml` is the renderer's. */
export type PaperPage = { slug: string; title: string; bodyHtml: string; excerpt: string; updatedAt: Date }

/** A page of the paper by its slug, or null when it has none of that name. */
export const getPaperPage: (slug: string) => Promise<PaperPage | null> = cachedRead(
  'page',
  async (slug: string) => {
    const { title, bodyHtml, excerpt, updatedAt } = table
    const [row] = await db().select({ title, bodyHtml, excerpt, updatedAt }).from(table).where(eq(table.slug, slug))
    return row ? { ...row, slug, updatedAt: row.updatedAt.toISOString() } : null
  },
  (slug) => [pageTag(slug)],
  (stored) => (stored ? { ...stored, updatedAt: new Date(stored.updatedAt) } : null),
)
