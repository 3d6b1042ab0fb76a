import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

const minutesApart = 5
/** Rows of one statement. */
const step = 100_000

/** Where in the archive a filling stands and what its addresses are: number of its oldest, minutes between two, instant of its newest, decorative part, picture. */
type Filling = { first?: number; apart?: number; endsAt?: Date; slug?: string; picture?: { src: string } | null; onStep?: (done: number) => void }

/**
 * Fills the reader side with so many articles without words, set by set, as fast as the database writes: eight sections, forty writers, one tag on
 * every tenth article, one on every thousandth, and a correction note on every fiftieth. The first number is the oldest; one every five minutes.
 */
export async function fillLists(count: number, { first = 1, apart = minutesApart, endsAt = new Date(), slug = 's', picture = null, onStep }: Filling = {}): Promise<void> {
  const last = first + count - 1
  for (let from = first; from <= last; from += step) {
    const to = Math.min(from + step - 1, last)
    await db().transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(sql`insert into published_articles (number, article_id, revision_id, slug, headline, standfirst, excerpt, section_slug, section_name, bylines, tags, lead_picture, body_html, body_text, characters,
          contributor_slugs, tag_slugs, visible_from, first_published_at, updated_at)
        select n, gen_random_uuid(), gen_random_uuid(), ${slug}, '지난 기사 ' || n, '', repeat('가람시가 알렸다. ', 12), (array['society','economy','politics','culture','sports','jobs','opinion','world'])[1 + n % 8], '섹션', '[]', '[]', ${picture && JSON.stringify(picture)}::jsonb, '', '', 0,
          array['reporter-' || n % 40], case when n % 10 = 0 then array['흔한말'] when n % 1000 = 1 then array['드문말'] else array['말' || n % 5000] end, at, at, at
        from (select n, ${endsAt.toISOString()}::timestamptz - (${last}::int - n) * ${`${apart} minutes`}::interval as at from generate_series(${from}::int, ${to}::int) n) as times`)
      await tx.execute(sql`insert into published_corrections (number, place, kind, day, note) select number, 1, 'correction', first_published_at::date, '바로잡습니다' from published_articles where number between ${from}::int and ${to}::int and number % 50 = 0`)
    })
    onStep?.(to)
  }
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`analyze`)
  })
}

/** A day of Seoul in the middle of so many articles. */
export const middleDay = (count: number) => new Date(Date.now() - (count / 2) * minutesApart * 60_000).toISOString().slice(0, 10)
