import { env } from '@/lib/env'
import { isSameSecret } from '@/lib/is-same-secret'
import { carryOutNext } from '@/newsroom/schedule/carry-out-due'
import { keepFrontOnce } from '@/newsroom/front/keep-front'
import { carrySignals } from '@/newsroom/signals/carry-signals'
import { expirePublicChange } from '@/published/expire'

export const dynamic = 'force-dynamic'

/** In ms: schedulers wait no longer than a minute; what is left comes with the next call. */
const longest = 45_000

/**
 * Does what is due, for hosts on which no process stays awake: a scheduler asks every minute with `Authorization: Bearer <JOBS_SECRET>`. Asking
 * twice or late does no harm. Not there at all while no secret is set. Answers how much was done and whether something is left.
 */
export async function POST(request: Request): Promise<Response> {
  const { JOBS_SECRET } = env()
  const sent = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  if (!JOBS_SECRET || !isSameSecret(sent, JOBS_SECRET)) return new Response(null, { status: 404 })
  const counts = { done: 0, failed: 0 }
  const { change } = await keepFrontOnce()
  if (change) await expirePublicChange(change)
  for (const until = Date.now() + longest; Date.now() < until; ) {
    const carriedOut = await carryOutNext()
    if (carriedOut.kind === 'nothing') {
      await carrySignals(until)
      return answer({ ...counts, isMore: false })
    }
    if (carriedOut.kind === 'done') await expirePublicChange(carriedOut.change)
    if (carriedOut.kind !== 'elsewhere') counts[carriedOut.kind] += 1
  }
  return answer({ ...counts, isMore: true })
}

/** The scheduler of Vercel asks with GET. */
export const GET = POST

function answer(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}
