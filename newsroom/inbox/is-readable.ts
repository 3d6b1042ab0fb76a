import 'server-only'
import { type SQL, eq, or } from 'drizzle-orm'
import { articles } from '@/db/schema'
import { seesAllArticles } from '@/domain/articles/policies'
import type { StaffActor } from '@/domain/staff/staff'

/**
 * `canReadArticle` as a condition on rows of `articles`; undefined for whoever reads everything. A notice outlives the right to read what it
 * tells of: somebody leaves the desk, a published article becomes another's draft again.
 */
export function isReadable(actor: StaffActor): SQL | undefined {
  return seesAllArticles(actor) ? undefined : or(eq(articles.status, 'published'), eq(articles.createdBy, actor.staffId))
}
