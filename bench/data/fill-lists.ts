import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

const minutesApart = 5

/**
 * Fills the reader side with so many articles without words, set by set, as fast as the database writes: eight sections, forty writers, one tag on
 * every tenth article, one on every thousandth, and a correction note on every fiftieth. Number 1 is the oldest; one every five minutes.
 */
export async function fillLists(count: number): Promise<void> {
  const step = 100_000
  for (let first = 1; first <= count; first += step) {
    await db().transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags, body_html, body_text, characters,
          contributor_slugs, tag_slugs, visible_from, first_published_at, updated_at)
        select n, gen_random_uuid(), gen_random_uuid(), 's', '지난 기사 ' || n, '', repeat('가람시가 알렸다. ', 12), (array['society','economy','politics','culture','sports','jobs','opinion','world'])[1 + n % 8], '섹션', '[]', '[]', '', '', 0,
          array['reporter-' || n % 40], case when n % 10 = 0 then array['흔한말'] when n % 1000 = 1 then array['드문말'] else array['말' || n % 5000] end, at, at, at
        from (select n, now() - (${count}::int - n) * ${`${minutesApart} minutes`}::interval as at from generate_series(${first}::int, ${Math.min(first + step - 1, count)}::int) n) as times`)
      await tx.execute(sql`insert into published_corrections (number, place, kind, day, note) select number, 1, 'correction', first_published_at::date, '바로잡습니다' from published_articles where number >= ${first}::int and number % 50 = 0`)
    })
    console.log(`${Math.min(first + step - 1, count)} articles`)
  }
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`analyze`)
  })
}

/** A day of Seoul in the middle of so many articles. */
export const middleDay = (count: number) => new Date(Date.now() - (count / 2) * minutesApart * 60_000).toISOString().slice(0, 10)
