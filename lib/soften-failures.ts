import type { IncomingMessage, ServerResponse } from 'node:http'

/** What is answered in place of a failure: whole headers and a whole body. */
export type Apology = { headers: Record<string, string>; body: string }

/**
 * Sees to it that a page that cannot be made is answered by an apology with status 503, in place of Next's own page with 500, which says
 * nothing a reader could use and tells crawlers that something is wrong with the page. Only requests that show a page; nothing that
 * has begun to be sent can be taken back.
 */
export function softenFailures(request: IncomingMessage, response: ServerResponse, apologise: () => Apology): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  const { writeHead, write, end } = response
  let failed = false
  const hasFailed = () => (failed ||= !response.headersSent && response.statusCode === 500)

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status === 500 && !response.headersSent) failed = true
    return failed ? response : Reflect.apply(writeHead, response, [status, ...rest])
  }) as typeof writeHead
  response.write = ((...chunk: unknown[]) => (hasFailed() ? true : Reflect.apply(write, response, chunk))) as typeof write
  response.end = ((...chunk: unknown[]) => {
    if (!hasFailed()) return Reflect.apply(end, response, chunk)
    Object.assign(response, { writeHead, write, end })
    return sendApology(request, response, apologise())
  }) as typeof end
}

function sendApology(request: IncomingMessage, response: ServerResponse, { headers, body }: Apology): ServerResponse {
  if (response.headersSent) return response.end()
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const bytes = Buffer.from(body)
  response.writeHead(503, { ...headers, 'content-length': bytes.length })
  return response.end(request.method === 'HEAD' ? undefined : bytes)
}
