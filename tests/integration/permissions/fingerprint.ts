import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

/** Tables that change by themselves: when a session was last seen, how often somebody tried, which servers run, what they find on the front. */
const unsteady = ['sessions', 'rate_limits', 'servers', 'front_records']

/** A hash of every table of the paper, by name: two of them tell what changed between. */
export async function fingerprint(): Promise<Record<string, string>> {
  const { rows } = await db().execute<{ name: string }>(sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`)
  const hashes: Record<string, string> = {}
  for (const { name } of rows) {
    if (unsteady.includes(name)) continue
    // The name comes from the database's own list; a query by it cannot be written down before.
    const { rows: found } = await db().execute<{ hash: string }>(sql`select md5(query_to_xml(format('select * from %I t order by t::text', ${name}::text), true, false, '')::text) as hash`)
    hashes[name] = found[0]?.hash ?? ''
  }
  return hashes
}
