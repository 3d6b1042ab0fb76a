import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { withdrawnArticles as table } from '@/db/schema'
import type { WithdrawnArticle } from '@/domain/articles/withdrawn-article'
import { articleTag } from './cache-tags'
import { cachedRead } from './cached-read'

/** What readers are told at the number of a withdrawn article, or null for any other number. */
export const getWithdrawn: (number: number) => Promise<WithdrawnArticle | null> = cachedRead(
  'withdrawn',
  async (number: number) => {
    const [row] = await db().select({ number: table.number, headline: table.headline, notice: table.notice, withdrawnAt: table.withdrawnAt }).from(table).where(eq(table.number, number))
    return row ? { ...row, withdrawnAt: row.withdrawnAt.toISOString() } : null
  },
  (number) => [articleTag(number)],
  (stored) => stored && { ...stored, withdrawnAt: new Date(stored.withdrawnAt) },
)
