import 'server-only'
import pg from 'pg'
import { z } from 'zod'
import { ProblemError } from '@/lib/problem-error'
import { type ConnectionProblem, type Target, connectionProblem, targetOf } from './connection-problem'

/** The oldest PostgreSQL that has everything the schema uses. */
const oldestMajor = 15

/** Why a PostgreSQL that answers cannot keep the paper. */
export type ServerProblem = Target &
  (
    | { code: 'server-too-old'; found: string; needed: number }
    | { code: 'encoding-not-utf8'; encoding: string }
    | { code: 'locale-without-unicode'; locale: string }
    | { code: 'server-read-only' }
  )

const versionRow = z.object({ number: z.number(), name: z.string(), recovering: z.boolean() })
const databaseRow = z.object({ encoding: z.string(), provider: z.string(), locale: z.string() })

/**
 * Looks whether a connected server can keep Korean text and Ilbo's tables; `null` when it can. The libc locales C and POSIX know only
 * ASCII letters even in a UTF-8 database (lower case, letter classes), so they are refused; C.UTF-8, ICU and builtin are fine.
 */
export async function checkServer(client: pg.Client, target: Target): Promise<ServerProblem | null> {
  const version = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name, pg_is_in_recovery() as recovering`,
  )
  const { number, name, recovering } = versionRow.parse(version.rows[0])
  if (number < oldestMajor * 10_000) return { ...target, code: 'server-too-old', found: name, needed: oldestMajor }
  // datlocprovider is new in 15, so it cannot be asked for any sooner.
  const database = await client.query(
    `select pg_encoding_to_char(encoding) as encoding, datlocprovider::text as provider, datctype as locale
     from pg_database where datname = current_database()`,
  )
  const { encoding, provider, locale } = databaseRow.parse(database.rows[0])
  if (encoding !== 'UTF8') return { ...target, code: 'encoding-not-utf8', encoding }
  if (provider === 'c' && (locale === 'C' || locale === 'POSIX')) return { ...target, code: 'locale-without-unicode', locale }
  return recovering ? { ...target, code: 'server-read-only' } : null
}

/** A connected client on a server that passed the check; throws `ProblemError`. The caller ends it. Gives up after five seconds. */
export async function connectToServer(url: string, applicationName = 'ilbo'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: applicationName })
  // A broken connection also fails the query that uses it; unheard, this event would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new ProblemError<ConnectionProblem>(connectionProblem(error, url))
  }
  const problem = await checkServer(client, targetOf(url))
  if (!problem) return client
  await client.end()
  throw new ProblemError<ServerProblem>(problem)
}
