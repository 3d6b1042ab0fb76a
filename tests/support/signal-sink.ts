import { type Server, createServer } from 'node:http'
import { text } from 'node:stream/consumers'

type Heard = { path: string; type: string; body: string }

/** A search engine and a hub that keep what they are told; `answer` says with which status and headers, by path. */
export class SignalSink {
  readonly heard: Heard[] = []
  answer: (path: string) => { status: number; headers?: Record<string, string>; afterMs?: number } = () => ({ status: 200 })
  #server: Server | undefined

  /** Answers its origin. */
  async start(): Promise<string> {
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const path = request.url ?? ''
        this.heard.push({ path, type: request.headers['content-type'] ?? '', body })
        const { status, headers = {}, afterMs = 0 } = this.answer(path)
        setTimeout(() => response.writeHead(status, headers).end(), afterMs)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.#server = server
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  /** Bodies that came to this path. */
  at(path: string): string[] {
    return this.heard.filter((one) => one.path === path).map(({ body }) => body)
  }
}
