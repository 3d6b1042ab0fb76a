import 'server-only'
import { eq } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articles, contributors } from '@/db/schema'
import { type CreateArticleInput, createArticleInput } from '@/domain/articles/plan-inputs'
import { canCreateArticle } from '@/domain/articles/policies'
import { emptyDocument } from '@/domain/document/empty'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { setBylines } from './set-company'
import { writeRevision } from './write-revision'

/** Begins an empty draft that belongs to the actor and is signed by them, on a day of the calendar if one is given. Problems: not-allowed, bad-input. */
export async function createArticle({ actor, input = {} }: { actor: Actor; input?: CreateArticleInput }): Promise<Outcome<{ articleId: string }>> {
  if (!canCreateArticle(actor)) return fail('not-allowed')
  const parsed = createArticleInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { plannedFor } = parsed.data
  return db().transaction(async (tx) => {
    const [article] = await tx.insert(articles).values({ createdBy: staffIdOf(actor), plannedFor }).returning()
    if (!article) throw new Error('article was not returned')
    const content = { headline: '', standfirst: '', excerpt: '', body: emptyDocument, leadMediaId: null, leadMissing: null, leadAlt: '', leadCaption: '', leadCredit: '', leadDecorative: false, leadFocal: null }
    await writeRevision(tx, { article, kind: 'save', content, authorId: staffIdOf(actor) })
    await setBylines(tx, article.id, await ownContributor(tx, actor))
    await writeAudit(tx, { actor, action: 'article.created', subject: { kind: 'article', id: article.id }, ...(plannedFor !== null && { details: { day: plannedFor } }) })
    return { ok: true, articleId: article.id }
  })
}

/** The name that this person signs with, if they have one. */
async function ownContributor(tx: Executor, actor: Actor): Promise<string[]> {
  if (actor.kind !== 'staff') return []
  const rows = await tx.select({ id: contributors.id }).from(contributors).where(eq(contributors.staffId, actor.staffId)).limit(1)
  return rows.map(({ id }) => id)
}
