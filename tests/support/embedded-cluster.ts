import { Client } from 'pg'
import { openEmbedded } from '@/db/embedded/open-embedded'
import { migrateDatabase } from '@/db/migrate'
import { makeTempDataDir, removeTempDataDir } from './temp-data-dir'

/** One PostgreSQL of a test run: an address with rights to create databases, and the migrated database that others are copied from. */
export type Cluster = { url: string; template: string }

const template = 'ilbo_template'

/** Starts the embedded PostgreSQL on an empty folder and migrates the template; `stop` ends it and removes the folder. */
export async function startCluster(): Promise<Cluster & { stop(): Promise<void> }> {
  const dataDir = makeTempDataDir()
  const { url, release } = await openEmbedded({ dataDir, keepsData: false })
  const stop = async () => {
    await release()
    removeTempDataDir(dataDir)
  }
  try {
    await runSql(url, `create database ${template}`)
    await migrateDatabase(urlOf(url, template))
    return { url, template, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Address of another database of the same server. */
export function urlOf(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href
}

/** Runs one statement on a connection of its own. */
export async function runSql(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
