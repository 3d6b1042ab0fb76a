import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

/**
 * Has the HTML of an answer rewritten before it leaves. Whoever makes it is told that nothing may be compressed, and so hands over plain text;
 * it is compressed here, for who takes that. Anything but HTML passes as it is.
 */
export function rewriteAnswer(request: IncomingMessage, response: ServerResponse, rewrite: (html: string) => string): void {
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  delete request.headers['accept-encoding']
  const own = { writeHead: response.writeHead, write: response.write, end: response.end, flushHeaders: response.flushHeaders }
  const pieces: Buffer[] = []
  const keep = (piece: unknown) => (typeof piece === 'string' || piece instanceof Uint8Array) && pieces.push(Buffer.from(piece))

  response.flushHeaders = () => undefined
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    for (const [name, value] of Object.entries(headersAmong(rest))) if (value !== undefined) response.setHeader(name, value)
    return response
  }) as typeof response.writeHead
  response.write = ((piece: unknown) => {
    keep(piece)
    return true
  }) as typeof response.write
  response.end = ((piece?: unknown) => {
    keep(piece)
    Object.assign(response, own)
    return response.end(finish(request, response, Buffer.concat(pieces), { takesGzip, rewrite }))
  }) as typeof response.end
}

/** `writeHead(status, reason, headers)`, of which the middle one is rarely there. */
function headersAmong(rest: unknown[]): OutgoingHttpHeaders {
  const headers = rest.at(-1)
  return typeof headers === 'object' && headers !== null && !Array.isArray(headers) ? (headers as OutgoingHttpHeaders) : {}
}

type Finishing = { takesGzip: boolean; rewrite: (html: string) => string }

/** The bytes to send, with the headers that tell of them; none where only headers were asked for. */
function finish({ method }: IncomingMessage, response: ServerResponse, bytes: Buffer, { takesGzip, rewrite }: Finishing): Buffer | undefined {
  const isHtml = String(response.getHeader('content-type') ?? '').startsWith('text/html')
  if (!isHtml || bytes.length === 0) return bytes.length === 0 ? undefined : bytes
  const plain = Buffer.from(rewrite(bytes.toString('utf8')))
  const body = takesGzip ? gzipSync(plain) : plain
  if (takesGzip) response.setHeader('content-encoding', 'gzip')
  response.setHeader('content-length', body.length)
  return method === 'HEAD' ? undefined : body
}
