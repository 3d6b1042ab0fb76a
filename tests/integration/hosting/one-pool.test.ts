import { sql } from 'drizzle-orm'
import { afterAll, expect, it, vi } from 'vitest'
import { attachDatabasePool } from '@vercel/functions/db-connections'
import { closeDatabase, db, pool, searchDb } from '@/db/client'
import { amendEnv } from '@/lib/env'
import { freshDatabase } from '@/tests/support/fresh-database'

vi.mock('@vercel/functions/db-connections', () => ({ attachDatabasePool: vi.fn() }))

afterAll(() => closeDatabase())

it('a function on Vercel has one pool for everything, known to the platform, and at most five connections however many ask', async () => {
  const database = await freshDatabase()
  vi.stubEnv('VERCEL', '1')
  amendEnv({ DATABASE_URL: database.url, DATABASE_POOL: '' })
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => (index % 2 ? db() : searchDb()).execute(sql`select pg_sleep(0.01), count(*)::int as connections from pg_stat_activity where datname = current_database()`)))
  const most = Math.max(...answers.map(({ rows }) => Number(rows[0]?.connections)))
  expect([most, pool().totalCount]).toEqual([5, 5])
  expect(searchDb().$client).toBe(pool())
  expect(vi.mocked(attachDatabasePool).mock.calls).toEqual([[pool()]])
  await closeDatabase()
  await database.drop()
})
