import 'server-only'
import { sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { articles, publishedArticles, publishedListings, publishedSearch } from '@/db/schema'
import type { TagEntry } from '@/domain/articles/article'
import type { PublicChange } from '@/domain/articles/public-change'
import { indexTermsOf } from '@/domain/search/index-terms'
import { recordPublicChange } from './record-change'

/** So many articles a transaction: nobody who saves or publishes one of them waits long. */
export const tagBatch = 500

/** No form of the index ever had this number: such a row is made anew. */
const outdatedForm = 0

/** Numbers of the next published articles under a tag's address, in their order, held until the transaction ends. */
export async function holdTagged(tx: Executor, slug: string, after: number): Promise<number[]> {
  const { rows } = await tx.execute<{ number: number }>(sql`
    select number from ${articles} where number in (
      select number from ${publishedListings} where list = 'tag' and slug = ${slug} and number > ${after} order by number limit ${tagBatch}
    ) order by number for update`)
  return rows.map(({ number }) => number)
}

/**
 * Shows published articles under another tag than the one at `from`; one that has both has it once, where the first of them stood. Lists and counts
 * follow by triggers. The search finds them by the new name from now on, and by the old one until their
 * rows of the index are made anew (`fillSearch`), which costs too much to be waited for.
 */
export async function retellTag(tx: Executor, from: string, to: TagEntry, numbers: number[]): Promise<PublicChange> {
  const isOne = sql`number = any(${sql.param(numbers)}::int[])`
  await tx.execute(sql`
    update ${publishedArticles} p set tags = told.tags, tag_slugs = told.slugs
    from (
      select number, jsonb_agg(jsonb_build_object('slug', new_slug, 'name', new_name) order by place) as tags, array_agg(new_slug order by place) as slugs
      from (
        select distinct on (q.number, new_slug) q.number, new_slug, new_name, place
        from ${publishedArticles} q, jsonb_array_elements(q.tags) with ordinality as entry(tag, place),
          lateral (select tag ->> 'slug' in (${from}, ${to.slug}) as meant) as m,
          lateral (select case when meant then ${to.slug}::text else tag ->> 'slug' end as new_slug, case when meant then ${to.name}::text else tag ->> 'name' end as new_name) as t
        where q.${isOne} order by q.number, new_slug, place
      ) as once group by number
    ) as told where told.number = p.number`)
  const { words, marks } = termsOf(to)
  await tx.execute(sql`update ${publishedSearch} set words = words || ' ' || ${words}::text, marks = marks || ${sql.param(marks)}::text[], form = ${outdatedForm} where ${isOne}`)
  const change: PublicChange = { articleNumbers: numbers, sectionSlugs: [], contributorSlugs: [], tagSlugs: [...new Set([from, to.slug])], paper: false, paths: [`/tags/${to.slug}`] }
  await recordPublicChange(tx, change)
  return change
}

/** What finds an article by this tag alone. */
function termsOf(tag: TagEntry): { words: string; marks: string[] } {
  const { words, marks } = indexTermsOf({ headline: '', standfirst: '', bodyText: '', sectionSlug: '', firstPublishedAt: new Date(0), label: null, bylines: [], tags: [tag], leadPicture: null })
  return { words, marks: marks.filter((mark) => !mark.startsWith('#')) }
}
