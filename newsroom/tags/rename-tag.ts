import 'server-only'
import { and, eq, ne, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { tags } from '@/db/schema'
import { slugOf } from '@/domain/articles/address'
import type { TagEntry } from '@/domain/articles/article'
import type { PublicChange } from '@/domain/articles/public-change'
import { inputProblem } from '@/domain/paper/line-input'
import { canManagePaper } from '@/domain/paper/policies'
import { tagNameInput } from '@/domain/paper/section-inputs'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { moveList } from '@/newsroom/door/list-moves'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockTag } from './lock-tag'
import { retellAll } from './retell-all'

type Renaming = { actor: Actor; tagId: string; /** The name that the form was made from. */ wasName: string; name: string }

/**
 * Renames a tag on every article, and for readers too; its old address leads to the new one. Articles follow some hundred at a time after the name.
 * Problems: not-allowed, not-found, name-missing, bad-input, settings-overtaken, tag-taken (to make one of two is merging).
 */
export async function renameTag({ actor, tagId, wasName, name }: Renaming): Promise<Outcome<{ change: PublicChange | null }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  const parsed = tagNameInput.safeParse(name)
  if (!parsed.success) return { ok: false, problem: { ...inputProblem(parsed.error), field: 'name' } }
  const to: TagEntry = { name: parsed.data, slug: slugOf(parsed.data) }
  const renamed = await db().transaction(async (tx): Promise<Outcome<{ before: TagEntry | null }>> => {
    const before = await lockTag(tx, tagId)
    if (!before) return fail('not-found')
    if (before.name === to.name) return { ok: true, before: null }
    if (before.name !== wasName) return fail('settings-overtaken', { detail: before.name })
    if ((await tx.$count(tags, and(ne(tags.id, tagId), or(eq(tags.slug, to.slug), eq(tags.name, to.name))))) > 0) return fail('tag-taken', { field: 'name' })
    await tx.update(tags).set(to).where(eq(tags.id, tagId))
    if (before.slug !== to.slug) await moveList(tx, 'tags', before.slug, to.slug)
    await writeAudit(tx, { actor, action: 'tag.renamed', subject: { kind: 'tag', id: tagId }, details: { from: before.name, to: to.name } })
    return { ok: true, before }
  })
  if (!renamed.ok) return renamed
  return { ok: true, change: renamed.before ? await retellAll(renamed.before.slug, to) : null }
}
