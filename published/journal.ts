import 'server-only'
import { asc, desc, eq, gt, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { publicChanges, servers } from '@/db/schema'
import type { PublicChange } from '@/domain/articles/public-change'

/** A server not seen for this long is taken for dead and not waited for. */
const deadAfterSeconds = 15

/** Enters a server that starts now and has followed so far. */
export async function enterServer(followedTo: number): Promise<string> {
  const [server] = await db().insert(servers).values({ followedTo }).returning({ id: servers.id })
  if (!server) throw new Error('server row was not returned')
  await db().delete(servers).where(sql`${servers.seenAt} < now() - interval '1 day'`)
  return server.id
}

/** Signs that a server lives and how far it has followed. */
export async function signServer(id: string, followedTo: number): Promise<void> {
  await db().update(servers).set({ seenAt: sql`now()`, followedTo }).where(eq(servers.id, id))
}

/** Takes a server that stops out of the list. */
export async function leaveServer(id: string): Promise<void> {
  await db().delete(servers).where(eq(servers.id, id))
}

export type JournalLine = { id: number; change: PublicChange; at: Date }

/** The next lines of the journal after `id`. */
export async function readJournal(id: number, most: number): Promise<JournalLine[]> {
  return db().select({ id: publicChanges.id, change: publicChanges.change, at: publicChanges.at }).from(publicChanges).where(gt(publicChanges.id, id)).orderBy(asc(publicChanges.id)).limit(most)
}

/** The last line of the journal, 0 while it is empty. */
export async function lastJournalId(): Promise<number> {
  const [row] = await db().select({ id: sql<string | null>`max(${publicChanges.id})` }).from(publicChanges)
  return Number(row?.id ?? 0)
}

/**
 * When anything that readers see last changed; null while the journal is empty. A list may have changed by what left it, of which no article that is
 * still there knows: for whoever asks by date, this is the one that is never too early.
 */
export async function lastChangeAt(): Promise<Date | null> {
  const [row] = await db().select({ at: publicChanges.at }).from(publicChanges).orderBy(desc(publicChanges.id)).limit(1)
  return row?.at ?? null
}

/**
 * Waits until every server that lives has followed the journal to `changeId`, so that a command can say that readers see its work.
 * Answers false when one has not within `patienceMs`.
 */
export async function waitForServers(changeId: number, patienceMs = 10_000): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    const lagging = await db().$count(servers, sql`${servers.followedTo} < ${changeId} and ${servers.seenAt} > now() - make_interval(secs => ${deadAfterSeconds})`)
    if (lagging === 0) return true
    await new Promise((resume) => setTimeout(resume, 50))
  }
  return false
}
