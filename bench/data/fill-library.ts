import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { Random } from './random'
import { Vocabulary } from './vocabulary'

const batch = 10_000

/** Ids of the 60 people who upload. */
export const libraryPerson = (n: number) => `00000000-0000-4000-8005-${n.toString(16).padStart(12, '0')}`

/**
 * Fills an empty library with so many items, past the verbs: a tenth of them files, a caption of two sentences each, a fifth without alternative
 * text, a tenth without credit, a third unused, a twentieth with rights that end some time in two years around today.
 */
export async function fillLibrary(count: number, progress: (done: number) => void): Promise<void> {
  await db().execute(sql`insert into staff (id, email, name, role, password_hash) select ('00000000-0000-4000-8005-' || lpad(to_hex(n), 12, '0'))::uuid, 'person' || n || '@saebyeok.example', '직원 ' || n, 'reporter', '' from generate_series(0, 59) n`)
  // Made again at the end: word by word it takes minutes.
  const { rows } = await db().execute<{ made: string }>(sql`select pg_get_indexdef('media_by_words'::regclass) as made`)
  await db().execute(sql`drop index media_by_words`)
  const [vocabulary, random] = [new Vocabulary(), new Random(37)]
  for (let from = 0; from < count; from += batch) {
    const captions = Array.from({ length: Math.min(batch, count - from) }, () => `${vocabulary.headline(random)}. ${vocabulary.headline(random)}.`)
    await db().transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(sql`
        insert into media (kind, path, hash, mime, width, height, bytes, blur, alt, caption, credit, rights_until, original_name, is_used, uploaded_by, created_at)
        select case when n % 10 = 3 then 'file' else 'picture' end, md5(n::text) || case when n % 10 = 3 then '.hwp' else '.webp' end, md5('hash' || n),
          case when n % 10 = 3 then 'application/x-hwp' else 'image/webp' end, 2560, 1707, 400000 + n, repeat('x', 200),
          case when n % 5 = 1 then '' else split_part(caption, '.', 1) end, caption, case when n % 10 = 7 then '' else '기자 ' || n % 300 end,
          case when n % 20 = 5 then current_date + (random() * 730)::int - 365 end, 'IMG_' || n || case when n % 10 = 3 then '.hwp' else '.jpg' end, n % 3 <> 0,
          ('00000000-0000-4000-8005-' || lpad(to_hex(n % 60), 12, '0'))::uuid, now() - random() * interval '3 years'
        from (select ${from}::int + place::int - 1 as n, caption from unnest(${sql.param(captions)}::text[]) with ordinality as given (caption, place)) as made`)
    })
    progress(from + captions.length)
  }
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql.raw(rows[0]?.made ?? ''))
    await tx.execute(sql`alter index media_by_words alter column 1 set statistics 0`)
  })
  await db().execute(sql`analyze media`)
}
