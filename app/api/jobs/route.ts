import { jobSecrets, vercel } from '@/lib/env'
import { isSameSecret } from '@/lib/is-same-secret'
import { describeError, log } from '@/lib/log'
import { fillSearch } from '@/newsroom/door/fill-search'
import { carryMails } from '@/newsroom/mail/carry-mails'
import { carryOutNext } from '@/newsroom/schedule/carry-out-due'
import { keepFrontOnce } from '@/newsroom/front/keep-front'
import { sweepBytes } from '@/newsroom/media/sweep-bytes'
import { carrySignals } from '@/newsroom/signals/carry-signals'
import { sweepViews } from '@/published/counting/sweep-views'
import { expirePublicChange } from '@/published/expire'

export const dynamic = 'force-dynamic'

/** In ms: schedulers wait no longer than a minute; what is left comes with the next call. */
const longest = 45_000

/**
 * Does what is due, for hosts on which no process stays awake: a scheduler asks every minute with `Authorization: Bearer <JOBS_SECRET>`, that of
 * Vercel with its CRON_SECRET. Asking twice, at once or late does no harm. 401 without the right secret, and while none is set. Answers
 * how much was done and whether something is left.
 */
export async function POST(request: Request): Promise<Response> {
  const sent = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  if (!jobSecrets().some((secret) => isSameSecret(sent, secret))) return answer({ done: 0, failed: 0, isMore: false }, 401)
  const until = Date.now() + longest
  const counts = { done: 0, failed: 0 }
  const { change } = await keepFrontOnce()
  if (change) await expirePublicChange(change)
  while (Date.now() < until) {
    const carriedOut = await carryOutNext()
    if (carriedOut.kind === 'nothing') {
      // Nothing else may wait for it or fail with it.
      await carrySignals(until).catch((error: unknown) => log.warn(describeError(error), 'search engines and hubs could not be told'))
      return answer({ ...counts, isMore: await doChores(until) })
    }
    if (carriedOut.kind === 'done') await expirePublicChange(carriedOut.change)
    if (carriedOut.kind !== 'elsewhere') counts[carriedOut.kind] += 1
  }
  return answer({ ...counts, isMore: true })
}

/** What servers that stay awake do by themselves; answers whether something is left. */
async function doChores(until: number): Promise<boolean> {
  if (!vercel()) return false
  const isMail = await carryMails(until)
  if (Date.now() < until) await Promise.all([fillSearch(), sweepViews()])
  // Nothing else may fail with it: it comes round again.
  const isMore = await sweepBytes(until).catch((error: unknown) => log.warn(describeError(error), 'former bytes could not be deleted'))
  return isMore === true || isMail
}

/** The scheduler of Vercel asks with GET. */
export const GET = POST

function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
