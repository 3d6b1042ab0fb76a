import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { articleTags, articles, tags } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'
import { canManagePaper } from '@/domain/paper/policies'
import { type Outcome, fail } from '@/domain/problems'
import type { Actor } from '@/domain/staff/staff'
import { moveList } from '@/newsroom/door/list-moves'
import { tagBatch } from '@/newsroom/door/retell-tag'
import { writeAudit } from '@/newsroom/record/write-audit'
import { lockTag } from './lock-tag'
import { retellAll } from './retell-all'

type Merging = { actor: Actor; tagId: string; /** Name of the tag that stays. */ intoName: string }
type Tag = typeof tags.$inferSelect

/**
 * Makes one of two tags: articles, drafts too, and what readers see go over some hundred at a time, the old address leads to the one that stays, and
 * whoever writes the old name gets the other tag. Cut short it is finished by doing it again. Problems: not-allowed, not-found, bad-input (into).
 */
export async function mergeTags({ actor, tagId, intoName }: Merging): Promise<Outcome<{ change: PublicChange; moved: number }>> {
  if (!canManagePaper(actor)) return fail('not-allowed')
  const begun = await db().transaction(async (tx): Promise<Outcome<{ tag: Tag; into: Tag }>> => {
    const tag = await lockTag(tx, tagId)
    if (!tag) return fail('not-found')
    const [into] = await tx.select().from(tags).where(eq(tags.name, intoName.normalize('NFC').trim()))
    if (!into || into.id === tag.id) return fail('bad-input', { field: 'into' })
    await moveList(tx, 'tags', tag.slug, into.slug)
    await writeAudit(tx, { actor, action: 'tag.merged', subject: { kind: 'tag', id: into.id }, details: { from: tag.name, to: into.name, articles: await tx.$count(articleTags, eq(articleTags.tagId, tag.id)) } })
    return { ok: true, tag, into }
  })
  if (!begun.ok) return begun
  const { tag, into } = begun
  const change = await retellAll(tag.slug, into)
  let moved = 0
  for (let done = tagBatch; done > 0; moved += done) done = await db().transaction((tx) => moveSome(tx, tag.id, into.id))
  await db().transaction(async (tx) => {
    await moveSome(tx, tag.id, into.id)
    await tx.delete(tags).where(eq(tags.id, tag.id))
  })
  return { ok: true, change, moved }
}

/** Some of the articles that have a tag get the other; one that has it already only loses the first. Answers how many. */
async function moveSome(tx: Executor, from: string, to: string): Promise<number> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from ${articles} where id in (select article_id from ${articleTags} where tag_id = ${from} limit ${tagBatch}) order by number, id for update`)
  if (rows.length === 0) return 0
  const isOne = sql`${articleTags.articleId} = any(${sql.param(rows.map(({ id }) => id))}::uuid[])`
  const hasBoth = sql`exists (select 1 from ${articleTags} other where other.article_id = ${articleTags.articleId} and other.tag_id = ${to})`
  await tx.delete(articleTags).where(and(eq(articleTags.tagId, from), isOne, hasBoth))
  await tx.update(articleTags).set({ tagId: to }).where(and(eq(articleTags.tagId, from), isOne))
  return rows.length
}
