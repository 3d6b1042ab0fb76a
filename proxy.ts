import { type NextRequest, NextResponse } from 'next/server'
import { archivePath, parseArchiveAddress } from './domain/articles/archive-address'
import { articlePath, parseArticleNumber } from './domain/articles/address'
import { isCardFile } from './domain/articles/card-address'
import { parseFeedAddress } from './domain/articles/feed-address'
import { clientAddress } from './lib/client-address'
import { env, isDevelopment } from './lib/env'
import { isFontFile } from './lib/font-folder'
import { type Framing, newsroomPolicy } from './lib/security-headers'
import { uploadOrigin } from './lib/storage/incoming'
import { isLinkOpen } from './newsroom/preview/find-open-link'
import { type ListKind, findArchivePages, findArticle, findListPages, hasPaperPage } from './published/addresses'

/**
 * Everything but Next's own files and pictures, whose addresses need no decision, and the upload: Next keeps the body of a request that
 * passes here in memory, and cuts it at 10 MB.
 */
export const config = { matcher: ['/((?!_next/static/|_next/image|media/|admin/media$).*)'] }

/** What there is beside pages: files of `public/`, and addresses for machines. */
const files = new Set([
  '/search', '/favicon.ico', '/icon.svg', '/icon-512.png', '/apple-touch-icon.png', '/speculation.json', '/offline',
  '/enhance/early.js', '/enhance/enhance.js', '/enhance/worker.js',
  '/api/search/suggest', '/api/health', '/api/views', '/api/downloads', '/api/most-read', '/api/jobs', '/api/oembed', '/developers',
  '/api/v1/articles', '/api/v1/sections', '/api/v1/search', '/api/v1/openapi.json',
])
/** First segments of lists. */
const lists: ReadonlySet<string> = new Set(['sections', 'contributors', 'tags', 'series'] satisfies ListKind[])

/**
 * Decides addresses before any page is made: what a made page cannot answer by itself (301), and what must not be made at all, so
 * that nobody can fill the disk with pages of addresses that do not exist. It protects nothing: every verb and read does that itself.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const segments = decodeSegments(request.nextUrl.pathname)
  if (segments === null) return notFound(request)
  const [room = ''] = segments
  const forMachines = machineRoute(segments)
  if (forMachines) return rewritten(request, forMachines)
  if (room === 'admin') return newsroom(request, isPreviewFrame(segments) ? "'self'" : "'none'")
  if (room === 'preview') return segments.length === 2 ? sharedDraft(request, segments[1] ?? '') : notFound(request)
  if (room === 'articles') return article(request, segments)
  if (room === 'cards') return card(request, segments)
  if (room === 'series' && segments.length === 1) return NextResponse.next()
  if (lists.has(room)) return list(request, segments)
  if (room === 'pages') return paperPage(request, segments)
  if (room === 'about' && segments.length === 1) return about(request)
  if (room === 'archive') return archive(request, segments.slice(1))
  if (room === 'theme') return /^\/theme\/[0-9a-f]{6}-[0-9a-f]{6}\.css$/.test(request.nextUrl.pathname) ? NextResponse.next() : notFound(request)
  if (room === 'corrections') return pageOfList(request, '/corrections', segments.slice(1), () => findListPages('corrections', ''))
  // The development server has addresses of its own for reloading and for its error overlay.
  if (isDevelopment() && /^_{1,2}next/.test(room)) return NextResponse.next()
  const path = `/${segments.join('/')}`
  return path === '/' || files.has(path) || isFontFile(path) || path.startsWith('/api/auth/') || /^\/api\/v1\/articles\/\d+$/.test(path) ? NextResponse.next() : notFound(request)
}

async function article(request: NextRequest, segments: string[]): Promise<NextResponse> {
  const number = parseArticleNumber(segments[1] ?? '')
  if (number === null || segments.length > 3) return notFound(request)
  const found = await findArticle(number)
  if (found === 'withdrawn') return gone(request, number)
  if (found === null) return notFound(request)
  return found === undefined || found.slug === segments[2] ? NextResponse.next() : moved(request, articlePath(number, found.slug))
}

/**
 * 410 for everything under the number of a withdrawn article, whatever is asked for. The page that says so is made for each request: a made
 * one has a status of its own, and would answer 200. Its own address is known to nobody but this.
 */
function gone(request: NextRequest, number: number): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = `/withdrawn/${number}`
  target.search = ''
  const response = NextResponse.rewrite(target, { status: 410 })
  response.headers.set('x-robots-tag', 'noindex')
  return response
}

/** `/cards/12/….png`: nothing is drawn for an article that readers may not see. Its route tells which card is the article's own. */
async function card(request: NextRequest, [, digits = '', file = '', ...rest]: string[]): Promise<NextResponse> {
  const number = rest.length === 0 && isCardFile(file) ? parseArticleNumber(digits) : null
  const found = number === null ? null : await findArticle(number)
  if (number !== null && found === 'withdrawn') return gone(request, number)
  return found === null ? notFound(request) : NextResponse.next()
}

/** `/sections/economy`, `/sections/economy/2`. */
async function list(request: NextRequest, [kind = '', slug = '', ...rest]: string[]): Promise<NextResponse> {
  return slug === '' ? notFound(request) : pageOfList(request, `/${kind}/${slug}`, rest, () => findListPages(kind as ListKind, slug))
}

/** Page 1 has no number, and a page that is not there is not made. */
async function pageOfList(request: NextRequest, path: string, [page, ...rest]: string[], findPages: () => Promise<number | { movedTo: string } | null | undefined>): Promise<NextResponse> {
  if (rest.length > 0) return notFound(request)
  if (page === '1') return moved(request, path)
  const number = page === undefined ? 1 : parseArticleNumber(page)
  const pages = number === null ? null : await findPages()
  if (pages === undefined) return NextResponse.next()
  if (typeof pages === 'object' && pages !== null) return moved(request, [path.slice(0, path.lastIndexOf('/')), pages.movedTo, ...(page === undefined ? [] : [page])].join('/'))
  return pages === null || number === null || number > pages ? notFound(request) : NextResponse.next()
}

/** `/pages/ethics`: what the paper says of itself. */
async function paperPage(request: NextRequest, [, slug = '', ...rest]: string[]): Promise<NextResponse> {
  return rest.length > 0 || slug === '' || (await hasPaperPage(slug)) === false ? notFound(request) : NextResponse.next()
}

/** Where people look for a paper's own words first. */
async function about(request: NextRequest): Promise<NextResponse> {
  return (await hasPaperPage('about')) === false ? notFound(request) : moved(request, '/pages/about')
}

/** `/archive`, `/archive/2026/11`, `/archive/2026/11/21/2`: only what articles came out in is made. */
async function archive(request: NextRequest, segments: string[]): Promise<NextResponse> {
  const isFirstPage = segments.length === 4 && segments[3] === '1'
  const place = parseArchiveAddress(isFirstPage ? segments.slice(0, 3) : segments)
  if (place === null) return notFound(request)
  if (place.kind === 'years') return NextResponse.next()
  const date = place.kind === 'day' ? place.day : place.month
  const pages = await findArchivePages(date)
  if (pages === null || (pages !== undefined && place.kind === 'day' && place.page > pages)) return notFound(request)
  return isFirstPage ? moved(request, archivePath(date)) : NextResponse.next()
}

/** Where what only programs read is made: feeds beside the lists that they are of, sitemaps at the root, from where they may name every page. */
function machineRoute(segments: string[]): string | null {
  const [file = ''] = segments
  if (parseFeedAddress(segments)) return `/feeds/${[segments.at(-1), ...segments.slice(0, -1)].join('/')}`
  if (segments.length > 1) return null
  if (file === 'sitemap.xml') return '/sitemaps/index'
  if (file === 'robots.txt') return '/robots'
  if (file === `${env().INDEXNOW_KEY ?? ''}.txt`) return '/indexnow-key'
  const sitemap = /^sitemap-(news|pages|\d{4}-\d\d(?:-\d{1,3})?)\.xml$/.exec(file)
  return sitemap ? `/sitemaps/${sitemap[1]}` : null
}

function rewritten(request: NextRequest, path: string): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = path
  target.search = ''
  return NextResponse.rewrite(target)
}

function moved(request: NextRequest, path: string): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = path
  return NextResponse.redirect(target, 301)
}

/** An address nobody has: answered by the one page that is always "not found". */
function notFound(request: NextRequest): NextResponse {
  const target = request.nextUrl.clone()
  target.pathname = '/not-found'
  target.search = ''
  return NextResponse.rewrite(target)
}

/** Newsroom pages are made for one person and one request: never kept, never indexed, scripts only by nonce, framed by nobody else. */
function newsroom(request: NextRequest, framing: Framing = "'none'", status = 200): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = newsroomPolicy(nonce, isDevelopment(), framing, uploadOrigin())
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers }, status })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('x-robots-tag', 'noindex, nofollow')
  if (framing === "'self'") response.headers.set('x-frame-options', 'SAMEORIGIN')
  return response
}

/** `/admin/articles/…/preview/frame/dark`, `/admin/front/preview/frame/dark`: what readers will see, drawn in a frame of the newsroom. */
function isPreviewFrame(segments: string[]): boolean {
  const [, part, ...below] = segments
  const [place, shown] = part === 'articles' ? below.slice(1) : part === 'front' ? below : []
  return place === 'preview' && shown === 'frame'
}

/**
 * A draft under a link: besides all that, its address is told to nobody, and no archive keeps it. The page decides by itself what it shows;
 * only the status is decided here, because a page that is made for each request has begun to be sent when it learns that there is nothing.
 */
async function sharedDraft(request: NextRequest, token: string): Promise<NextResponse> {
  const isOpen = await isLinkOpen({ token, address: clientAddress(request.headers), userAgent: request.headers.get('user-agent') })
  const response = newsroom(request, "'none'", isOpen ? 200 : 404)
  response.headers.set('referrer-policy', 'no-referrer')
  response.headers.set('x-robots-tag', 'noindex, nofollow, noarchive, nosnippet, noimageindex')
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
