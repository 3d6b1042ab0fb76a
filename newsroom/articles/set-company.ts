import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articleTags, bylines, contributors, listMoves, tags } from '@/db/schema'
import { slugOf } from '@/domain/articles/address'

/** Sets who signs the article, in this order. False when one of them is no contributor. */
export async function setBylines(executor: Executor, articleId: string, contributorIds: string[]): Promise<boolean> {
  const wanted = [...new Set(contributorIds)]
  if (wanted.length > 0) {
    const known = await executor.select({ id: contributors.id }).from(contributors).where(inArray(contributors.id, wanted))
    if (known.length !== wanted.length) return false
  }
  await executor.delete(bylines).where(eq(bylines.articleId, articleId))
  if (wanted.length > 0) await executor.insert(bylines).values(wanted.map((contributorId, position) => ({ articleId, contributorId, position })))
  return true
}

/** Sets the article's tags by name, in this order; a name that is new becomes a tag. */
export async function setTags(executor: Executor, articleId: string, names: string[]): Promise<void> {
  const wanted = [...new Set(names.map((name) => name.normalize('NFC').trim()).filter(Boolean))]
  await executor.delete(articleTags).where(eq(articleTags.articleId, articleId))
  for (const [position, name] of wanted.entries()) {
    await executor.insert(articleTags).values({ articleId, tagId: await findOrMakeTag(executor, name), position }).onConflictDoNothing()
  }
}

/** Two names with one slug (`일자리 대상`, `일자리-대상`) are one tag; the name of a tag that was merged or renamed means the one that stayed. */
async function findOrMakeTag(executor: Executor, name: string): Promise<string> {
  const slug = slugOf(name)
  const [present] = await executor.select({ id: tags.id }).from(listMoves).innerJoin(tags, eq(tags.slug, listMoves.target)).where(and(eq(listMoves.list, 'tags'), eq(listMoves.slug, slug)))
  if (present) return present.id
  await executor.insert(tags).values({ name, slug }).onConflictDoNothing()
  const [tag] = await executor.select({ id: tags.id }).from(tags).where(eq(tags.slug, slug))
  if (tag) return tag.id
  const [sameName] = await executor.select({ id: tags.id }).from(tags).where(eq(tags.name, name))
  if (!sameName) throw new Error('tag was neither found nor made')
  return sameName.id
}
