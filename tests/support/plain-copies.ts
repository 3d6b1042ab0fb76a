import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { withoutFramework } from './framework-scripts'

/** A server that answers as another does, with HTML that carries nothing of the framework. For measuring, on this machine alone. */
export async function startPlainCopies(origin: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(origin + (request.url ?? '/'), { headers: { accept: request.headers.accept ?? '*/*' }, redirect: 'manual' })
      const bytes = Buffer.from(await answer.arrayBuffer())
      const kind = answer.headers.get('content-type') ?? ''
      const body = kind.includes('text/html') ? Buffer.from(withoutFramework(bytes.toString('utf8'))) : bytes
      const isText = /text|javascript|json|svg/.test(kind)
      const kept = ['cache-control', 'content-security-policy', 'location'].flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name) ?? '']] : []))
      response.writeHead(answer.status, { ...Object.fromEntries(kept), 'content-type': kind, ...(isText ? { 'content-encoding': 'gzip' } : {}) })
      response.end(isText ? gzipSync(body) : body)
    })().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}
