import { loadavg } from 'node:os'
import { sql } from 'drizzle-orm'
import { closeDatabase, db } from '@/db/client'
import { openEmbedded } from '@/db/embedded/open-embedded'
import { migrateDatabase } from '@/db/migrate'
import { amendEnv } from '@/lib/env'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

/** `count` of what fills it is the first argument of a benchmark, `kept` the second: a folder of an earlier run, which is kept and measured again. */
export function readArguments(usualCount: number): { count: number; kept: string | undefined } {
  return { count: Number(process.argv[2] ?? usualCount), kept: process.argv[3] }
}

type Bench = { kept: string | undefined; /** Empty before it is filled. */ table: string; fill: () => Promise<void>; measure: () => Promise<void> }

/** Runs a benchmark on an embedded database of its own behind the same `db()` that the rooms use: migrated, filled unless an earlier run did, and gone afterwards unless it is kept. */
export async function withDatabase({ kept, table, fill, measure }: Bench): Promise<void> {
  const dataDir = kept ?? makeTempDataDir()
  const database = await openEmbedded({ dataDir, keepsData: kept !== undefined })
  amendEnv({ DATABASE_URL: database.url, DATA_DIR: dataDir, LOG_LEVEL: 'warn' })
  try {
    await migrateDatabase(database.url)
    if ((await db().execute(sql`select 1 from ${sql.identifier(table)} limit 1`)).rowCount === 0) await fill()
    console.log(`load of the machine before: ${loadavg()[0]?.toFixed(1)}`)
    await measure()
  } finally {
    await closeDatabase()
    await database.release()
    if (!kept) removeTempDataDir(dataDir)
  }
}
