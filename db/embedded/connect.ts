import 'server-only'
import pg from 'pg'
import { errorCode } from '@/lib/problem-error'
import { ownerRole } from './initialise'
import { embeddedProblem } from './problem'

const databaseName = 'ilbo'
/** SQLSTATE of a database that does not exist. */
const unknownDatabase = '3D000'

/** Proves that the server answers to our password, makes the database `ilbo` when missing, and gives its address. */
export async function ensureDatabase({ port, password, log }: { port: number; password: string; log: string }): Promise<string> {
  const address = (database: string) => `postgres://${ownerRole}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  try {
    try {
      await query(address(databaseName), 'select 1')
    } catch (error) {
      if (errorCode(error) !== unknownDatabase) throw error
      await query(address('postgres'), `create database ${databaseName}`)
    }
  } catch (error) {
    throw embeddedProblem({ code: 'not-answering', detail: error instanceof Error ? error.message : String(error), log })
  }
  return address(databaseName)
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000, application_name: 'ilbo open' })
  // A server that dies in the middle also fails the query below; unheard, this event would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end().catch(() => {})
  }
}
