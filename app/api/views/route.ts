import { after } from 'next/server'
import { z } from 'zod'
import { parseArticleNumber } from '@/domain/articles/address'
import { isReader } from '@/domain/views/is-reader'
import { classifyReferrer } from '@/domain/views/referrer'
import { clientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'
import { isForeignRequest } from '@/lib/foreign-request'
import { readJsonBody } from '@/lib/read-json-body'
import { countView } from '@/published/counting/count-view'
import { getViewTotals } from '@/published/views'
import { briefly } from '../briefly'

export const dynamic = 'force-dynamic'

const beaconSchema = z.object({ number: z.int().positive().max(2_147_483_647), referrer: z.string().max(500) })
const mostBytes = 2000
/** A board's page has twenty rows. */
const mostNumbers = 50

/**
 * A page that was looked at says so. Answered at once and alike whatever becomes of it: nobody learns what counts, and no reader waits
 * for the database. Browser and address are hashed with the day's salt and go no further.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request
  const beacon = beaconSchema.safeParse(await readJsonBody(request, mostBytes).catch(() => undefined))
  if (beacon.success && isReader(headers) && !isForeignRequest(headers, { trustsProxy: env().TRUST_PROXY === '1' })) {
    const { number, referrer } = beacon.data
    const userAgent = headers.get('user-agent') ?? ''
    // The Origin is ours, as was asked above: the host that this reader knows us by.
    const ownHost = new URL(headers.get('origin') ?? request.url).host
    after(countView({ address: clientAddress(headers), userAgent, number }, classifyReferrer({ referrer, userAgent, ownHost })))
  }
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

/** Views of some articles, `?of=12,13`: `{ "12": 304 }`. Numbers that readers cannot see are left out. */
export async function GET(request: Request): Promise<Response> {
  const asked = (new URL(request.url).searchParams.get('of') ?? '').split(',').slice(0, mostNumbers)
  const numbers = asked.map(parseArticleNumber).filter((number) => number !== null)
  return briefly(Object.fromEntries(await getViewTotals(numbers)))
}
