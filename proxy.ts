import { type NextRequest, NextResponse } from 'next/server'
import { articlePath, parseArticleNumber } from './domain/articles/address'
import { isDevelopment } from './lib/env'
import { newsroomPolicy } from './lib/security-headers'
import { findAddress } from './published/addresses'

/** Everything but Next's own files, pictures and scripts, whose addresses need no decision. */
export const config = { matcher: ['/((?!_next/|media/|enhance/|favicon\\.ico|api/).*)'] }

/** First path segments that have pages. Anything else is one and the same "not found", made once. */
const rooms = new Set(['', 'articles', 'sections', 'contributors', 'tags', 'admin', 'robots.txt', 'icon.svg'])

/**
 * Decides addresses before any page is made: what a made page cannot answer by itself (301), and what must not be made at all, so
 * that nobody can fill the disk with pages of addresses that do not exist. It protects nothing: every verb and read does that itself.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const segments = decodeSegments(request.nextUrl.pathname)
  if (segments === null || !rooms.has(segments[0] ?? '')) return notFound(request)
  if (segments[0] === 'admin') return newsroom(request)
  if (segments[0] === 'articles') return article(request, segments)
  return NextResponse.next()
}

async function article(request: NextRequest, segments: string[]): Promise<NextResponse> {
  const number = parseArticleNumber(segments[1] ?? '')
  if (number === null || segments.length > 3) return notFound(request)
  const address = await findAddress(number)
  if (!address) return NextResponse.next()
  if (address.slug === null) return notFound(request)
  if (segments[2] === address.slug) return NextResponse.next()
  const target = request.nextUrl.clone()
  target.pathname = articlePath(number, address.slug)
  return NextResponse.redirect(target, 301)
}

/** An address nobody has: answered by the one page that is always "not found". */
function notFound(request: NextRequest): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = '/not-found'
  target.search = ''
  return NextResponse.rewrite(target)
}

/** Newsroom pages are made for one person and one request: never kept, never indexed, scripts only by nonce. */
function newsroom(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = newsroomPolicy(nonce, isDevelopment())
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  response.headers.set('x-robots-tag', 'noindex, nofollow')
  return response
}

/** Path segments in NFC; null when the path is not valid UTF-8. */
function decodeSegments(pathname: string): string[] | null {
  try {
    return pathname.slice(1).split('/').map((segment) => decodeURIComponent(segment).normalize('NFC'))
  } catch {
    return null
  }
}
