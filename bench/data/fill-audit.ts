import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

const id = (n: number) => `00000000-0000-4000-8009-${String(n).padStart(12, '0')}`

/** People and an article to ask for: who does half of everything, who does little, who did all of it in the first year, who did nothing. */
export const auditIds = { busy: id(1), quiet: id(2), gone: id(3), nobody: id(999), article: id(500_008) }

/**
 * Fills the record of an empty database with so many lines of three years, past the verbs: 200 people, 60,000 articles. Saves are the most of it;
 * a change of rules comes once in a hundred thousand lines, what belongs to the paper once in twenty thousand.
 */
export async function fillAudit(count: number): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(sql`
      insert into audit_log (at, actor_id, actor_name, action, subject_kind, subject_id, details, address, user_agent)
      select now() - (${count}::int - n) * (interval '1095 days' / ${count}::int),
        case when n % 100000 = 5 then null when n % 2 = 0 then ${id(1)} when n % 5000 = 1 then ${id(2)} when n < ${count}::int / 3 and n % 7 = 0 then ${id(3)} else '00000000-0000-4000-8009-' || lpad((10 + n % 190)::text, 12, '0') end::uuid,
        '직원', case when n % 100000 = 5 then 'staff.rules-changed' when n % 20000 = 9 then 'paper.changed' when n % 12 = 7 then 'staff.signed-in' when n % 9 = 4 then 'article.published' else 'article.saved' end,
        case when n % 100000 = 5 or n % 20000 = 9 then 'paper' when n % 12 = 7 then 'staff' else 'article' end,
        case when n % 12 = 7 then ${id(1)} else '00000000-0000-4000-8009-' || lpad((500000 + n % 60000)::text, 12, '0') end,
        jsonb_build_object('version', n % 40), '203.0.113.7', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
      from generate_series(1, ${count}::int) n`)
  })
  // As the database does by itself after so many lines.
  await db().execute(sql`vacuum (analyze) audit_log`)
}
