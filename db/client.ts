import 'server-only'
import { type NodePgDatabase, drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { databaseUrl, env } from '@/lib/env'
import { log } from '@/lib/log'
import * as schema from './schema'

export type Database = NodePgDatabase<typeof schema>
/** The database or an open transaction: what every query takes. */
export type Executor = Database | Parameters<Parameters<Database['transaction']>[0]>[0]

type Connected = { pool: pg.Pool; database: Database; url: string }

/** One pool per process, kept on globalThis because the bundler makes several copies of this module. */
const holder = globalThis as typeof globalThis & { [connectedKey]?: Connected }
const connectedKey: unique symbol = Symbol.for('ilbo.database') as never

/** The database of this process. The first call opens the pool; connections follow when they are needed. */
export function db(): Database {
  return connected().database
}

/** The pool itself, for libraries that bring their own SQL. */
export function pool(): pg.Pool {
  return connected().pool
}

/** Ends all connections, for commands and tests that are done. */
export async function closeDatabase(): Promise<void> {
  const open = holder[connectedKey]
  delete holder[connectedKey]
  await open?.pool.end()
}

/** A client of its own outside the pool, for LISTEN and for locks that last. The caller ends it. */
export function newClient(): pg.Client {
  return new pg.Client({ connectionString: databaseUrl(), application_name: 'ilbo', connectionTimeoutMillis: 5000, keepAlive: true })
}

function connected(): Connected {
  const url = databaseUrl()
  const open = holder[connectedKey]
  if (open?.url === url) return open
  return (holder[connectedKey] = connect(url))
}

function connect(url: string): Connected {
  const pool = new pg.Pool({
    connectionString: url,
    max: env().DATABASE_POOL,
    application_name: 'ilbo',
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
  })
  // An idle connection that breaks (a database restart) is replaced by the pool; unheard it would end the process.
  pool.on('error', (error) => log.warn({ reason: error.message }, 'database connection lost'))
  return { pool, url, database: drizzle(pool, { schema, casing: 'snake_case' }) }
}
