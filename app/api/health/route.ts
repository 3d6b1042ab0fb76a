import { isDatabaseReachable } from '@/published/health'

export const dynamic = 'force-dynamic'

/** 200 while the server can reach its database, else 503. Says no more to strangers. */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReachable()
  return Response.json({ ready: isReady }, { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
