import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { securityHeaders } from './security-headers'
import { rewriteAnswer } from './rewrite-answer'
import { type Apology, softenFailures } from './soften-failures'

const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip', 'forwarded']
/** What a browser that runs Next's scripts tells of the page it holds: JSON, percent-encoded. */
const heldPage = 'next-router-state-tree'
/** Next takes no longer one. */
const longestHeldPage = 40_000

type Guard = { trustsProxy: boolean; apologise: () => Apology; rewrite: ((html: string) => string) | null }

/**
 * Stands before Next in a server of our own. A client's word about itself is taken away, unless a proxy in front is trusted: Next
 * believes `x-forwarded-*` as they come. An address that is not valid UTF-8, and a word about the page that a browser
 * holds which is none, for both of which Next has only a 500, are answered 400; reader pages, which hold no such thing, do not hear it. A reader page
 * that cannot be made is answered by an apology. A page that is made for one request alone, and is in nobody's store, has its HTML rewritten. Call
 * once, before the first request.
 */
export function guardRequests({ trustsProxy, apologise, rewrite }: Guard): void {
  const emit = Server.prototype.emit
  Server.prototype.emit = function emitGuarded(this: Server, event: string | symbol, ...args: unknown[]): boolean {
    const [request, response] = args
    if (event === 'request' && request instanceof IncomingMessage && response instanceof ServerResponse) {
      if (!trustsProxy) for (const name of forwarded) delete request.headers[name]
      if (!isReadable(request.url ?? '')) return refuse(response)
      if (isReaderPage(request.url ?? '')) {
        delete request.headers[heldPage]
        if (rewrite && isMadeForOne(request)) rewriteAnswer(request, response, rewrite)
        softenFailures(request, response, apologise)
      } else if (!isHeldPage(request.headers[heldPage])) return refuse(response)
    }
    return Reflect.apply(emit, this, [event, ...args]) as boolean
  }
}

/** Pages for people; the newsroom and machines are told of failures in their own ways. */
function isReaderPage(address: string): boolean {
  return !/^\/(admin|api|preview|media|_next|enhance|fonts)(\/|\?|$)/.test(address)
}

function refuse(response: ServerResponse): true {
  for (const { key, value } of securityHeaders) response.setHeader(key, value)
  response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('Bad Request\n')
  return true
}

/** The search, as a page: `rsc` asks for the same as data. */
function isMadeForOne({ url = '', headers }: IncomingMessage): boolean {
  return /^\/search(\?|$)/.test(url) && headers.rsc === undefined
}

/** Nothing, or a list that Next can read (`parseAndValidateFlightRouterState`): a segment first, then what lies under it. */
function isHeldPage(header: string | string[] | undefined): boolean {
  if (header === undefined) return true
  try {
    const tree: unknown = typeof header === 'string' && header.length <= longestHeldPage ? JSON.parse(decodeURIComponent(header)) : null
    return Array.isArray(tree) && isSegment(tree[0]) && typeof tree[1] === 'object' && tree[1] !== null && Object.values(tree[1]).every(isBranch)
  } catch {
    return false
  }
}

const isSegment = (segment: unknown) => typeof segment === 'string' || Array.isArray(segment)
const isBranch = (branch: unknown) => Array.isArray(branch) && isSegment(branch[0])

/** Percent-encoded UTF-8 without NUL. */
function isReadable(address: string): boolean {
  try {
    return !decodeURIComponent(address.split('?')[0] ?? '').includes('\0')
  } catch {
    return false
  }
}
