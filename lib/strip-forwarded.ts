import { IncomingMessage, Server } from 'node:http'

const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip', 'forwarded']

/**
 * Takes away what a client says of itself before Next believes it: Next keeps a given `x-forwarded-for` and `x-forwarded-host` as
 * they come. For servers that face the world without a proxy. Call once, before the first request.
 */
export function stripForwardedHeaders(): void {
  const emit = Server.prototype.emit
  Server.prototype.emit = function emitStripped(this: Server, event: string | symbol, ...args: unknown[]): boolean {
    const [request] = args
    if (event === 'request' && request instanceof IncomingMessage) {
      for (const name of forwarded) delete request.headers[name]
    }
    return Reflect.apply(emit, this, [event, ...args]) as boolean
  }
}
