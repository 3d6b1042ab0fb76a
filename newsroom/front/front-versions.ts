import 'server-only'
import { asc, desc, eq, max, ne, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { frontLayouts, sections } from '@/db/schema'
import { type FrontLayout, defaultLayout } from '@/domain/front/layout'

/** Any fixed number: the lock under which versions of the front are counted and what stands on it is recorded. */
const frontLockKey = 74_511_003

/** Whoever writes about the front does it one after the other, to the end of the transaction. */
export async function lockFront(tx: Executor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${frontLockKey})`)
}

export type KeptLayout = { version: number; layout: FrontLayout }

/** What was saved or published last; version 0, the front that fills itself, before anything was. */
export async function newestLayout(executor: Executor): Promise<KeptLayout> {
  const [newest] = await executor.select({ version: frontLayouts.version, layout: frontLayouts.layout }).from(frontLayouts).where(ne(frontLayouts.state, 'aside')).orderBy(desc(frontLayouts.version)).limit(1)
  return newest ?? (await ownLayout(executor))
}

/** What readers see. */
export async function liveLayout(executor: Executor): Promise<KeptLayout> {
  const [live] = await executor.select({ version: frontLayouts.version, layout: frontLayouts.layout }).from(frontLayouts).where(eq(frontLayouts.state, 'published')).orderBy(desc(frontLayouts.version)).limit(1)
  return live ?? (await ownLayout(executor))
}

/** The front that fills itself, sections by id: version 0. */
export async function ownLayout(executor: Executor): Promise<KeptLayout> {
  const rows = await executor.select({ key: sections.id, layout: sections.layout }).from(sections).orderBy(asc(sections.position))
  return { version: 0, layout: defaultLayout(rows) }
}

/** Keeps a layout as the next version. The caller holds the front. */
export async function keepLayout(tx: Executor, row: Omit<typeof frontLayouts.$inferInsert, 'version' | 'createdAt'>): Promise<number> {
  const [last] = await tx.select({ version: max(frontLayouts.version) }).from(frontLayouts)
  const version = (last?.version ?? 0) + 1
  await tx.insert(frontLayouts).values({ ...row, version })
  return version
}
