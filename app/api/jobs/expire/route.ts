import { timingSafeEqual } from 'node:crypto'
import { publicChangesInput } from '@/domain/articles/public-change'
import { jobsSecret } from '@/lib/env'
import { expirePublicChange } from '@/published/expire'

export const dynamic = 'force-dynamic'

/** The server's own follower hands over what it read in the journal: tags can only be expired within a request. */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request.headers.get('authorization') ?? '')) return new Response(null, { status: 404 })
  const parsed = publicChangesInput.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return new Response(null, { status: 422 })
  for (const change of parsed.data.changes) expirePublicChange(change)
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

function isOurs(authorization: string): boolean {
  const given = Buffer.from(authorization)
  const expected = Buffer.from(`Bearer ${jobsSecret()}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
