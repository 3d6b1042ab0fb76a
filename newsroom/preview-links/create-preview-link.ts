import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { previewLinks } from '@/db/schema'
import { canShareArticle } from '@/domain/articles/policies'
import { type CreatePreviewLinkInput, createPreviewLinkInput } from '@/domain/articles/preview-link-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { staffUrl } from '@/lib/env'
import { lockArticle } from '@/newsroom/articles/lock-article'
import { embargoProblem } from '@/newsroom/door/embargo'
import { hashPreviewToken, newPreviewToken } from '@/newsroom/preview/preview-token'
import { databaseNow } from '@/newsroom/record/database-now'
import { writeAudit } from '@/newsroom/record/write-audit'

/**
 * Makes an address under which somebody without an account reads the article until it is over. The whole address is answered here and
 * never again: only the token's hash is kept. Problems: bad-input, not-found, not-allowed,
 * embargoed.
 */
export async function createPreviewLink({ actor, input }: { actor: StaffActor; input: CreatePreviewLinkInput }): Promise<Outcome<{ linkId: string; address: string; expiresAt: Date }>> {
  const parsed = createPreviewLinkInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, days, note } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canShareArticle(actor, article)) return fail('not-allowed')
    const problem = embargoProblem(article, await databaseNow(tx))
    if (problem) return { ok: false, problem: { ...problem, field: 'link' } }
    const token = newPreviewToken()
    const values = { articleId, note, tokenHash: hashPreviewToken(token), createdBy: actor.staffId, expiresAt: sql`now() + make_interval(days => ${days})` }
    const [link] = await tx.insert(previewLinks).values(values).returning({ id: previewLinks.id, expiresAt: previewLinks.expiresAt })
    if (!link) throw new Error('link was not returned')
    await writeAudit(tx, { actor, action: 'preview-link.created', subject: { kind: 'article', id: articleId }, details: { linkId: link.id, note, days } })
    return { ok: true, linkId: link.id, address: `${staffUrl()}/preview/${token}`, expiresAt: link.expiresAt }
  })
}
