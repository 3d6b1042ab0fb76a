import { createHash } from 'node:crypto'

/** What an answer is made of; `changedAt` is a moment since which its content has not changed, null when nobody knows one. */
type Answer = { body: string; type: string; changedAt: Date | null; maxAge: number }

/**
 * An answer that programs may ask for again without getting it again (RFC 9110, 13.2.2): 304 when the validator that they bring still
 * fits. `If-None-Match` alone decides where it is given. `maxAge` in seconds, for browsers and shared caches.
 */
export function conditionalAnswer(request: Request, { body, type, changedAt, maxAge }: Answer): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = new Headers({ etag, 'cache-control': `public, max-age=${maxAge}, s-maxage=${maxAge}` })
  // A date knows no fractions of a second: of a change that just was, another may follow under the same one (RFC 9110, 8.8.2.2).
  const settledAt = changedAt && Date.now() - changedAt.getTime() > 2_000 ? changedAt : null
  if (settledAt) headers.set('last-modified', settledAt.toUTCString())
  if (isKnown(request.headers, etag, settledAt)) return new Response(null, { status: 304, headers })
  headers.set('content-type', type)
  return new Response(body, { headers })
}

function isKnown(headers: Headers, etag: string, changedAt: Date | null): boolean {
  const known = headers.get('if-none-match')
  if (known !== null) return known.trim() === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  // HTTP dates have no fractions of a second.
  return changedAt !== null && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}
