import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { Random } from './random'
import { Vocabulary } from './vocabulary'

const batch = 10_000

/**
 * Fills the newsroom of an empty database with so many articles of ten revisions each, and one with a thousand, past the verbs: eight sections,
 * 60 people on staff, 300 names, 2,000 tags, three years of saves. Of a hundred articles ninety are published, the others are on their way
 * (two of three planned for a day of these two months), withdrawn or thrown away. The triggers rest meanwhile and what they keep is written along.
 */
export async function fillDesk(count: number, progress: (done: number) => void): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(sql`insert into sections (slug, name, position) select 'section-' || n, '섹션 ' || n, n from generate_series(1, 8) n`)
    await tx.execute(sql`insert into staff (id, email, name, role, password_hash, may_publish) select ${id('n', 5)}, 'person' || n || '@saebyeok.example', '직원 ' || n, (array['reporter', 'reporter', 'reporter', 'desk', 'editor'])[n % 5 + 1], '', n % 5 = 4 from generate_series(0, 59) n`)
    await tx.execute(sql`insert into contributors (id, slug, name, staff_id) select ${id('n', 6)}, 'reporter-' || n, '기자 ' || n, case when n < 60 then ${id('n', 5)} end from generate_series(0, 299) n`)
    await tx.execute(sql`insert into tags (id, slug, name) select ${id('n', 7)}, 'tag-' || n, '태그 ' || n from generate_series(0, 1999) n`)
  })
  const [vocabulary, random] = [new Vocabulary(), new Random(29)]
  for (let from = 0; from < count; from += batch) {
    const headlines = Array.from({ length: Math.min(batch, count - from) }, () => vocabulary.headline(random))
    await fillBatch(from, headlines)
    progress(from + headlines.length)
  }
  await fillOne()
}

/** Ids that a number gives, so that rows find each other without being read. */
const id = (number: string, kind: number) => sql.raw(`('00000000-0000-4000-800${kind}-' || lpad(to_hex(${number}), 12, '0'))::uuid`)
const body = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '가람시가 14일 마을버스 노선을 두 개 늘린다고 밝혔다. '.repeat(8) }] }] })

async function fillBatch(from: number, headlines: string[]): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`set local session_replication_role = replica`)
    // A tenth of the names signs half of the articles; every hundredth tag is common, all others are rare.
    await tx.execute(sql`
      with made as (
        select ${from}::int + place::int - 1 as n, headline,
          case when random() < 0.5 then (random() * 29)::int else (random() * 299)::int end as name,
          case when random() < 0.3 then (random() * 19)::int * 100 else (random() * 1999)::int end as tag,
          (random() * 100)::int as part, now() - random() * interval '3 years' as at
        from unnest(${sql.param(headlines)}::text[]) with ordinality as given (headline, place)
      )
      insert into articles (id, number, status, version, label, section_id, slug, headline, contributor_ids, tag_ids, head_revision_id, live_revision_id, live_version,
        first_published_at, published_at, assigned_to, trashed_at, planned_for, last_step, created_by, created_at, saved_at)
      select ${id('n', 1)}, case when part < 92 then n + 1 end, case when part < 90 then 'published' when part < 92 then 'withdrawn' when part = 92 then 'in-review' when part = 93 then 'approved' else 'draft' end,
        10, case when n % 12 = 0 then (array['breaking', 'exclusive', 'interview', 'photo', 'roundup', 'correction'])[n / 12 % 6 + 1] end,
        (select id from sections where position = 1 + (n % 64) / 8), '', headline, array[${id('name', 6)}], array[${id('tag', 7)}], ${id('n * 10 + 10', 2)},
        case when part < 90 then ${id('n * 10 + 10', 2)} end, case when part < 90 then 10 end, case when part < 92 then at end, case when part < 92 then at end,
        case when part > 93 and n % 9 = 0 then ${id('n % 60', 5)} end, case when part > 98 then at end,
        case when part between 92 and 98 and n % 3 > 0 then current_date + (random() * 60)::int - 20 end,
        case when part = 94 then jsonb_build_object('name', 'return', 'at', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', null, 'note', '', 'version', 10) end, ${id('name % 60', 5)}, at, at
      from made`)
    const isOfBatch = sql`number_of between ${from} and ${from + headlines.length - 1}`
    const numbered = sql`(select *, ('x' || right(id::text, 12))::bit(48)::bigint as number_of from articles) as articles`
    await tx.execute(sql`insert into bylines (article_id, contributor_id, position) select id, contributor_ids[1], 0 from ${numbered} where ${isOfBatch}`)
    await tx.execute(sql`insert into article_tags (article_id, tag_id, position) select id, tag_ids[1], 0 from ${numbered} where ${isOfBatch}`)
    await tx.execute(sql`
      insert into revisions (id, article_id, version, kind, headline, standfirst, excerpt, schema_version, body, author_id, created_at)
      select ${id('number_of * 10 + version', 2)}, id, version, case when version in (1, 8) then 'save' when version = 10 then 'publish' else 'autosave' end, headline, '', '', 2, ${body}::jsonb, created_by, saved_at - (10 - version) * interval '1 minute'
      from (select id, number_of, headline, created_by, saved_at, generate_series(1, 10) as version from ${numbered} where ${isOfBatch}) as each`)
  })
}

/** The first article gets a thousand revisions, a save point among ten autosaves; somebody gets ten thousand notices. */
async function fillOne(): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(sql`
      insert into revisions (article_id, version, kind, headline, standfirst, excerpt, schema_version, body, author_id)
      select ${id('0', 1)}, version, case when version % 10 = 0 then 'save' else 'autosave' end, '마을버스 두 노선 늘린다', '', '', 2, ${body}::jsonb, ${id('4', 5)} from generate_series(11, 1000) version`)
    await tx.execute(sql`update articles set version = 1000, head_revision_id = (select id from revisions where article_id = articles.id and version = 1000) where id = ${id('0', 1)}`)
    await tx.execute(sql`
      insert into notifications (recipient_id, kind, article_id, by_id, created_at)
      select ${id('4', 5)}, 'submitted', ${id('n', 1)}, ${id('n % 60', 5)}, now() - n * interval '1 minute' from generate_series(0, least(9999, (select count(*) from articles)::int - 1)) n`)
  })
  for (const table of ['articles', 'revisions', 'bylines', 'article_tags', 'notifications', 'tags', 'contributors', 'staff', 'sections']) await db().execute(sql.raw(`analyze ${table}`))
}

/** Ids of the first article, of an editor with everything, of a reporter, and of a name. */
export const deskIds = { article: '00000000-0000-4000-8001-000000000000', editor: '00000000-0000-4000-8005-000000000004', reporter: '00000000-0000-4000-8005-000000000005', commonName: '00000000-0000-4000-8006-000000000003', rareName: '00000000-0000-4000-8006-0000000000c8' }
