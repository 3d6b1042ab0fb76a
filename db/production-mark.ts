import 'server-only'
import { connectToServer } from './check-server'

const words = 'Ilbo production host: '
/** "Mark" in ASCII: two deployments that write the same comment at once would refuse each other. */
const lockKey = 0x4d61726b

/**
 * The host on which this database, or the one that it is a copy of, served the real paper; null when it bears no mark. A branch of that
 * database bears the mark of the other host, and is known by that.
 */
export async function readProductionMark(url: string): Promise<string | null> {
  const client = await connectToServer(url, 'ilbo deploy')
  try {
    const { rows } = await client.query<{ comment: string | null }>(`select obj_description(to_regnamespace('drizzle'), 'pg_namespace') as comment`)
    const comment = rows[0]?.comment ?? ''
    return comment.startsWith(words) ? comment.slice(words.length) : null
  } finally {
    await client.end()
  }
}

/** Notes in a migrated database that it serves the real paper under this host. */
export async function markProduction(url: string): Promise<void> {
  const client = await connectToServer(url, 'ilbo deploy')
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [lockKey])
    await client.query(`comment on schema drizzle is ${client.escapeLiteral(words + databaseHost(url))}`)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** Host of a database without what tells its pooler apart (`ep-x-pooler.…` of Neon), so that both ways to it are one. */
export function databaseHost(url: string): string {
  const { hostname, searchParams } = new URL(url)
  return (searchParams.get('host') ?? hostname).toLowerCase().replace(/^([^.]+)-pooler(?=\.)/, '$1')
}
