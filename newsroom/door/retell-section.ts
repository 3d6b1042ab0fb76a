import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, boardEntries, publishedArticles, publishedSearch, sections } from '@/db/schema'
import { filterMark } from '@/domain/search/index-terms'

type Section = Pick<typeof sections.$inferSelect, 'id' | 'slug' | 'name' | 'layout'>

/**
 * Shows everything that readers find under a section's old address under another address and name, and where the search finds it. A statement
 * each, whatever the size: lists and their counts follow by triggers. The caller holds the section's articles.
 */
export async function retellSection(tx: Executor, from: string, to: Section): Promise<void> {
  await tx.update(publishedArticles).set({ sectionSlug: to.slug, sectionName: to.name }).where(eq(publishedArticles.sectionSlug, from))
  if (from === to.slug) return
  const [old, mark] = [filterMark('section', from), filterMark('section', to.slug)]
  const isMoved = sql`${publishedSearch.number} in (select number from ${publishedArticles} where ${publishedArticles.sectionSlug} = ${to.slug}) and ${old} = any(${publishedSearch.marks})`
  await tx.update(publishedSearch).set({ marks: sql`array_replace(${publishedSearch.marks}, ${old}, ${mark})` }).where(isMoved)
}

/**
 * Gives every published article of a section its place: on a board the number that it had there, or the next one in the order in which they
 * came out; in a magazine none. Numbers that were given are kept for the day on which it is a board again.
 */
export async function arrangeSection(tx: Executor, { id, slug, layout }: Section): Promise<void> {
  const isHere = eq(publishedArticles.sectionSlug, slug)
  if (layout !== 'board') {
    await tx.update(publishedArticles).set({ boardNumber: null, isPinned: false }).where(and(isHere, sql`(${publishedArticles.boardNumber} is not null or ${publishedArticles.isPinned})`))
    return
  }
  await tx.execute(sql`
    insert into ${boardEntries} as entry (section_id, article_id, number)
    select ${id}::uuid, p.article_id, (select last_board_number from ${sections} where id = ${id}) + row_number() over (order by p.first_published_at, p.number)
    from ${publishedArticles} p
    where p.section_slug = ${slug} and not exists (select 1 from ${boardEntries} e where e.section_id = ${id} and e.article_id = p.article_id and e.number is not null)
    on conflict (article_id, section_id) do update set number = excluded.number where entry.number is null`)
  await tx.update(sections).set({ lastBoardNumber: sql`greatest(${sections.lastBoardNumber}, (select coalesce(max(number), 0) from ${boardEntries} where section_id = ${id}))` }).where(eq(sections.id, id))
  await tx.execute(sql`
    update ${publishedArticles} p set board_number = e.number, is_pinned = a.is_pinned, has_attachment = p.has_attachment or e.carried_attachments
    from ${boardEntries} e join ${articles} a on a.id = e.article_id
    where p.section_slug = ${slug} and e.section_id = ${id} and e.article_id = p.article_id
      and (p.board_number, p.is_pinned) is distinct from (e.number, a.is_pinned)`)
}
