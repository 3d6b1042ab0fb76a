import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articleTags, publishedListings, tags } from '@/db/schema'
import { canManagePaper } from '@/domain/paper/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockTag } from './lock-tag'

/** Deletes a tag that no article has, for the newsroom or for readers. Problems: not-allowed, not-found, tag-in-use. */
export async function deleteTag({ actor, tagId }: { actor: Actor; tagId: string }): Promise<Outcome<object>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  return db().transaction(async (tx) => {
    const tag = await lockTag(tx, tagId)
    if (!tag) return fail('not-found')
    const used = (await tx.$count(articleTags, eq(articleTags.tagId, tagId))) + (await tx.$count(publishedListings, and(eq(publishedListings.list, 'tag'), eq(publishedListings.slug, tag.slug))))
    if (used > 0) return fail('tag-in-use')
    await tx.delete(tags).where(eq(tags.id, tagId))
    await writeAudit(tx, { actor, action: 'tag.deleted', subject: { kind: 'tag', id: tagId }, details: { name: tag.name } })
    return { ok: true }
  })
}
