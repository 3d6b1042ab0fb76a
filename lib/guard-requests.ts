import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { securityHeaders } from './security-headers'
import { type Apology, softenFailures } from './soften-failures'

const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip', 'forwarded']

/**
 * Stands before Next in a server of our own. A client's word about itself is taken away, unless a proxy in front is trusted: Next
 * believes `x-forwarded-*` as they come. An address that is not valid UTF-8, for which Next has only a 500, is answered 400. A reader
 * page that cannot be made is answered by an apology. Call once, before the first request.
 */
export function guardRequests({ trustsProxy, apologise }: { trustsProxy: boolean; apologise: () => Apology }): void {
  const emit = Server.prototype.emit
  Server.prototype.emit = function emitGuarded(this: Server, event: string | symbol, ...args: unknown[]): boolean {
    const [request, response] = args
    if (event === 'request' && request instanceof IncomingMessage && response instanceof ServerResponse) {
      if (!trustsProxy) for (const name of forwarded) delete request.headers[name]
      if (!isReadable(request.url ?? '')) return refuse(response)
      if (isReaderPage(request.url ?? '')) softenFailures(request, response, apologise)
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

/** Percent-encoded UTF-8 without NUL. */
function isReadable(address: string): boolean {
  try {
    return !decodeURIComponent(address.split('?')[0] ?? '').includes('\0')
  } catch {
    return false
  }
}
