import { createServer } from 'node:http'
import { startCluster } from './embedded-cluster'
import { startPaperServer } from './paper-server'

/**
 * The process that owns what the test files of one run share. It belongs to no terminal and ends, with everything it has started, as
 * soon as its runner has ended, in whatever way: the channel to it closes then. Started by shared-services.ts.
 */
type Service = { stop(): Promise<void> }

const starters: Record<string, () => Promise<Service>> = { cluster: startCluster, paper: () => startPaperServer() }
const started = new Map<string, Promise<Service>>()

/** The service of that name: the first to ask starts it, so a run of one database test needs no build. */
function service(name: string): Promise<Service> {
  const start = starters[name] ?? (() => Promise.reject(new Error(`no shared service is called ${name}`)))
  const one = started.get(name) ?? start()
  started.set(name, one)
  return one
}

const server = createServer((request, response) => {
  const answer = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body))
  service(request.url?.slice(1) ?? '').then(
    (one) => answer(200, one),
    (error: unknown) => answer(500, error instanceof Error ? error.message : String(error)),
  )
})

process.once('disconnect', async () => {
  for (const one of await Promise.allSettled(started.values())) {
    if (one.status === 'fulfilled') await one.value.stop()
  }
  process.exit()
})

server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
