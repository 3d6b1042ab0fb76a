import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** Proves to search engines that what is told them under this key comes from the paper. `proxy.ts` leads `/{INDEXNOW_KEY}.txt` here, and nothing else. */
export function GET(): Response {
  const { INDEXNOW_KEY } = env()
  if (!INDEXNOW_KEY) return new Response(null, { status: 404 })
  return new Response(INDEXNOW_KEY, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' } })
}
