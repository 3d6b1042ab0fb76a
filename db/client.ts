import 'server-only'
import { attachDatabasePool } from '@vercel/functions/db-connections'
import { type NodePgDatabase, drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { databaseUrl, env, vercel } from '@/lib/env'
import { log } from '@/lib/log'
import * as schema from './schema'

export type Database = NodePgDatabase<typeof schema>
type PooledDatabase = Database & { $client: pg.Pool }
/** The database or an open transaction: what every query takes. */
export type Executor = Database | Parameters<Parameters<Database['transaction']>[0]>[0]

/** In ms. */
type Limits = Pick<pg.PoolConfig, 'max' | 'statement_timeout' | 'query_timeout' | 'connectionTimeoutMillis' | 'idleTimeoutMillis' | 'idle_in_transaction_session_timeout'>
const patience: Limits = { connectionTimeoutMillis: 5000 }
/** Who waits longer for one of them is told that the search is busy. */
const searchLimits: Limits = { max: 4, statement_timeout: 1000, idle_in_transaction_session_timeout: 30_000, connectionTimeoutMillis: 2000 }

type Connected = { pool: pg.Pool; database: Database; search: { pool: pg.Pool; database: PooledDatabase }; url: string }

/** One pool per process, kept on globalThis because the bundler makes several copies of this module. */
const holder = globalThis as typeof globalThis & { [connectedKey]?: Connected }
const connectedKey: unique symbol = Symbol.for('ilbo.database') as never

/** The database of this process. The first call opens the pool; connections follow when they are needed. */
export function db(): Database {
  return connected().database
}

/**
 * The database for searches: a few connections of its own, on which a question may take a second. However hard readers search, the other
 * pages have their connections, and one that nobody could foresee is given up.
 */
export function searchDb(): PooledDatabase {
  return connected().search.database
}

/** The pool itself, for libraries that bring their own SQL. */
export function pool(): pg.Pool {
  return connected().pool
}

/** Ends all connections, for commands and tests that are done. */
export async function closeDatabase(): Promise<void> {
  const open = holder[connectedKey]
  delete holder[connectedKey]
  await Promise.all([...new Set([open?.pool, open?.search.pool])].map((pool) => pool?.end()))
}

/** A client of its own outside the pool, for LISTEN and for locks that last. The caller ends it. */
export function newClient(): pg.Client {
  return new pg.Client({ connectionString: databaseUrl(), application_name: 'ilbo', connectionTimeoutMillis: 5000, keepAlive: true })
}

function connected(): Connected {
  const url = databaseUrl()
  const made = holder[connectedKey]
  if (made?.url === url) return made
  return (holder[connectedKey] = connect(url))
}

function connect(url: string): Connected {
  const { DATABASE_POOL: max } = env()
  if (vercel()) return connectFunction(url, max)
  return { ...open(url, { max, statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000, ...patience }), search: open(url, searchLimits), url }
}

/**
 * One pool for everything in a function of Vercel, which is kept awake until its idle connections are closed. There the address often leads
 * to a transaction pooler, which refuses to begin with limits that its server keeps: they are kept on this side.
 */
function connectFunction(url: string, max: number): Connected {
  const one = open(url, { max, query_timeout: 15_000, idleTimeoutMillis: 5000, ...patience })
  attachDatabasePool(one.pool)
  return { ...one, search: one, url }
}

function open(url: string, limits: Limits): { pool: pg.Pool; database: PooledDatabase } {
  const pool = new pg.Pool({
    idleTimeoutMillis: 30_000,
    ...limits,
    connectionString: url,
    application_name: 'ilbo',
    keepAlive: true,
  })
  // An idle connection that breaks (a database restart) is replaced by the pool; unheard it would end the process.
  pool.on('error', (error) => log.warn({ reason: error.message }, 'database connection lost'))
  return { pool, database: drizzle(pool, { schema, casing: 'snake_case' }) }
}
