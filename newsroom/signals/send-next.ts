import 'server-only'
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import { type Executor, db } from '@/db/client'
import { signals } from '@/db/schema'
import { readAnswer, secondsToWait } from '@/domain/signals/signal'
import { indexNowRequest, mostAddresses, webSubRequest } from '@/exchange/signals/signal-request'
import { signalSettings, siteUrl } from '@/lib/env'
import { listEndpoints } from './endpoints'
import { takeTurn } from './take-turn'

/** In ms: whoever takes longer is asked again later. */
const patience = 10_000

type Signal = typeof signals.$inferSelect
type Reply = { status: number | null; retryAfter: number | null }

/**
 * Sends what is due to one endpoint by one POST; answers whether there was anything. A process that dies on the way leaves it to the next one: it may
 * be told twice, it is not forgotten.
 */
export async function sendNextSignals(): Promise<'nothing' | 'sent' | 'failed'> {
  const endpoints = listEndpoints().map(({ address }) => address)
  if (endpoints.length === 0) return 'nothing'
  return db().transaction(async (tx) => {
    if ((await takeTurn(tx)) === null) return 'nothing'
    const due = await findDue(tx, endpoints)
    const [first] = due
    if (!first) return 'nothing'
    const { status, retryAfter } = await post(first, due)
    return settle(tx, due, readAnswer(first.kind, status), { status, retryAfter })
  })
}

/** What waits longest with all that goes along with it: a list of pages, but each feed by itself. */
async function findDue(tx: Executor, endpoints: string[]): Promise<Signal[]> {
  const isDue = and(eq(signals.state, 'waiting'), lte(signals.tryAt, sql`now()`))
  const [first] = await tx.select().from(signals).where(and(isDue, inArray(signals.endpoint, endpoints))).orderBy(asc(signals.tryAt), asc(signals.id)).limit(1)
  if (!first || first.kind === 'websub') return first ? [first] : []
  return tx.select().from(signals).where(and(isDue, eq(signals.endpoint, first.endpoint))).orderBy(asc(signals.id)).limit(mostAddresses)
}

async function post({ kind, endpoint, address }: Signal, due: Signal[]): Promise<Reply> {
  const key = signalSettings().indexNow?.key ?? ''
  const { type, body } = kind === 'websub' ? webSubRequest(address) : indexNowRequest({ origin: siteUrl(), key, addresses: due.map((signal) => signal.address) })
  try {
    const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': type }, body, redirect: 'manual', signal: AbortSignal.timeout(patience) })
    await response.body?.cancel()
    return { status: response.status, retryAfter: Number(response.headers.get('retry-after')) || null }
  } catch {
    return { status: null, retryAfter: null }
  }
}

async function settle(tx: Executor, due: Signal[], answer: ReturnType<typeof readAnswer>, { status, retryAfter }: Reply): Promise<'sent' | 'failed'> {
  // Of several in one POST the one that was tried least decides, so that none is given up early.
  const attempts = Math.min(...due.map((signal) => signal.attempts)) + 1
  const wait = secondsToWait(answer, attempts, retryAfter)
  const state = answer === 'taken' ? 'taken' : wait === null ? 'given-up' : 'waiting'
  const tryAt = sql`now() + make_interval(secs => ${wait ?? 0})`
  const ids = sql`${signals.id} = any(${sql.param(due.map(({ id }) => id))})`
  await tx.update(signals).set({ state, answer, status, tryAt, attempts: sql`${signals.attempts} + 1`, answeredAt: sql`clock_timestamp()` }).where(ids)
  return answer === 'taken' ? 'sent' : 'failed'
}
