import 'server-only'
import { and, count, desc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { signals } from '@/db/schema'
import { canSendSignals } from '@/domain/signals/policies'
import type { Actor } from '@/domain/staff/staff'
import { isPublicPaper, signalSettings } from '@/lib/env'
import { type Endpoint, listEndpoints } from './endpoints'

const most = 60

export type SignalLine = Omit<typeof signals.$inferSelect, 'tryAt'> & { tryAt: Date | null }
export type EndpointState = Endpoint & { last: SignalLine | null; waiting: number; givenUp: number }

/** `why`: in place of endpoints, why nobody is told. */
export type SignalReport = { endpoints: EndpointState[]; why: 'unset' | 'not-public' | null; lines: SignalLine[] }

/** Who is told of changes, what they answered last, what waits and what was given up; the newest lines of the log. Null for who may not see it. */
export async function listSignals({ actor }: { actor: Actor }): Promise<SignalReport | null> {
  if (!canSendSignals(actor)) return null
  const { indexNow, hub } = signalSettings()
  const [waiting, givenUp] = [await countIn('waiting'), await countIn('given-up')]
  const endpoints = await Promise.all(listEndpoints().map(async (endpoint) => ({ ...endpoint, last: await lastAnswer(endpoint.address), waiting: waiting.get(endpoint.address) ?? 0, givenUp: givenUp.get(endpoint.address) ?? 0 })))
  const lines = await db().select().from(signals).orderBy(desc(signals.id)).limit(most)
  return { endpoints, why: !indexNow && !hub ? 'unset' : isPublicPaper() ? null : 'not-public', lines }
}

/** How many of each endpoint are in this state: along the state's own index, whatever the log holds. */
async function countIn(state: 'waiting' | 'given-up'): Promise<Map<string, number>> {
  const rows = await db().select({ endpoint: signals.endpoint, many: count() }).from(signals).where(eq(signals.state, state)).groupBy(signals.endpoint)
  return new Map(rows.map(({ endpoint, many }) => [endpoint, many]))
}

async function lastAnswer(endpoint: string): Promise<SignalLine | null> {
  const [line] = await db().select().from(signals).where(and(eq(signals.endpoint, endpoint), isNotNull(signals.answeredAt))).orderBy(desc(signals.answeredAt)).limit(1)
  return line ?? null
}
