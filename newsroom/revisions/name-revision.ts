import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { revisionNames } from '@/db/schema'
import { canEditArticle } from '@/domain/articles/policies'
import { type NameRevisionInput, nameRevisionInput } from '@/domain/articles/revision-inputs'
import { type Outcome, fail } from '@/domain/problems'
import { type Actor, staffIdOf } from '@/domain/staff/staff'
import { lockArticle } from '@/newsroom/articles/lock-article'
import { writeAudit } from '@/newsroom/record/write-audit'
import { findRevision } from './revision-ref'

/** Gives a revision a name, another one, or with an empty one takes it away. Problems: bad-input, not-found, not-allowed. */
export async function nameRevision({ actor, input }: { actor: Actor; input: NameRevisionInput }): Promise<Outcome<{ revisionId: string; name: string | null }>> {
  const parsed = nameRevisionInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, revision: ref, name } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    const revision = article && (await findRevision(tx, article, ref))
    if (!article || !revision) return fail('not-found')
    if (!canEditArticle(actor, article)) return fail('not-allowed')
    const [before] = await tx.select({ name: revisionNames.name }).from(revisionNames).where(eq(revisionNames.revisionId, revision.id))
    const named = { revisionId: revision.id, name: name === '' ? null : name }
    if ((before?.name ?? null) === named.name) return { ok: true, ...named }
    const given = { name, namedBy: staffIdOf(actor), namedAt: sql`now()` }
    if (name === '') await tx.delete(revisionNames).where(eq(revisionNames.revisionId, revision.id))
    else await tx.insert(revisionNames).values({ revisionId: revision.id, articleId, ...given }).onConflictDoUpdate({ target: revisionNames.revisionId, set: given })
    const details = { revisionId: revision.id, version: revision.version, name: named.name, before: before?.name ?? null }
    await writeAudit(tx, { actor, action: 'article.revision-named', subject: { kind: 'article', id: articleId }, details })
    return { ok: true, ...named }
  })
}
