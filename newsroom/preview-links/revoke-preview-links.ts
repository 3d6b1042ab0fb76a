import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { previewLinks } from '@/db/schema'
import { canShareArticle } from '@/domain/articles/policies'
import { type RevokePreviewLinksInput, revokePreviewLinksInput } from '@/domain/articles/preview-link-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { StaffActor } from '@/domain/staff/staff'
import { lockArticle } from '@/newsroom/articles/lock-article'
import { writeAudit } from '@/newsroom/record/write-audit'

/** Takes one link back, or all of an article; whoever has it open cannot open it again. Problems: bad-input, not-found, not-allowed. */
export async function revokePreviewLinks({ actor, input }: { actor: StaffActor; input: RevokePreviewLinksInput }): Promise<Outcome<{ revoked: number }>> {
  const parsed = revokePreviewLinksInput.safeParse(input)
  if (!parsed.success) return fail('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { articleId, linkId } = parsed.data
  return db().transaction(async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!article) return fail('not-found')
    if (!canShareArticle(actor, article)) return fail('not-allowed')
    const isMeant = and(eq(previewLinks.articleId, articleId), isNull(previewLinks.revokedAt), linkId === null ? undefined : eq(previewLinks.id, linkId))
    const revoked = await tx.update(previewLinks).set({ revokedAt: sql`now()` }).where(isMeant).returning({ id: previewLinks.id })
    if (revoked.length > 0) {
      await writeAudit(tx, { actor, action: 'preview-links.revoked', subject: { kind: 'article', id: articleId }, details: { linkIds: revoked.map(({ id }) => id) } })
    }
    return { ok: true, revoked: revoked.length }
  })
}
