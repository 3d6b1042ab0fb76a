import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles } from '@/db/schema'
import { type OneArticleInput, oneArticleInput } from '@/domain/articles/exit-inputs'
import { canTrashArticle } from '@/domain/articles/policies'
import { scheduleTransitions } from '@/domain/articles/schedule'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { endPromises } from '@/newsroom/schedule/end-promises'
import { type ArticleRecord, lockArticle } from './lock-article'

/**
 * Puts an article that readers never saw into the trash: out of the newsroom's lists, its share links closed. Nothing of it is deleted:
 * revisions never are. Problems: bad-input, not-found, not-allowed (also for what was ever published: that is withdrawn instead).
 */
export async function trashArticle({ actor, input }: { actor: Actor; input: OneArticleInput }): Promise<Outcome<object>> {
  const parsed = oneArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    return trashWithin(tx, { actor, article })
  })
}

type Trashing = { actor: Actor; article: ArticleRecord; /** More for the record. */ details?: Record<string, unknown> }

/** The same within a transaction that holds the article's row. */
export async function trashWithin(tx: Executor, { actor, article, details = {} }: Trashing): Promise<Outcome<object>> {
  if (!canTrashArticle(actor, article)) return fail('not-allowed')
  await endPromises(tx, article.id, scheduleTransitions)
  await tx.update(articles).set({ trashedAt: sql`now()`, trashedBy: staffIdOf(actor), status: 'draft', assignedTo: null }).where(eq(articles.id, article.id))
  await writeAudit(tx, { actor, action: 'article.trashed', subject: { kind: 'article', id: article.id }, details })
  return { ok: true }
}
