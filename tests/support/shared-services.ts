import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Cluster } from './embedded-cluster'
import { type Paper, startPaperServer } from './paper-server'

/**
 * What the test files of one run share: one PostgreSQL and one running paper. The process of the global set-up owns them; test files,
 * which run in processes of their own, ask it, and the first to ask starts them. So a run of one database test needs no build.
 */
type Services = { cluster: Cluster; paper: Paper }

const starters = {
  // Loaded when asked for: Playwright does not know what server-only means.
  cluster: async () => (await import('./embedded-cluster')).startCluster(),
  paper: () => startPaperServer(),
}

/** Name of the variable that tells the test processes where to ask. */
const addressName = 'ILBO_TEST_SERVICES'

/** Starts answering, for the global set-up; returns how to stop everything that was started meanwhile. */
export async function serveSharedServices(): Promise<() => Promise<void>> {
  const started = new Map<string, Promise<{ stop(): Promise<void> }>>()
  const start = (name: keyof Services) => {
    const service = started.get(name) ?? starters[name]()
    started.set(name, service)
    return service
  }
  const server = createServer((request, response) => {
    const name = request.url?.slice(1)
    const answer = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body))
    if (name !== 'cluster' && name !== 'paper') return answer(404, `no shared service is called ${name}`)
    start(name).then(
      (service) => answer(200, service),
      (error: unknown) => answer(500, error instanceof Error ? error.message : String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env[addressName] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return async () => {
    server.closeAllConnections()
    server.close()
    for (const service of await Promise.allSettled(started.values())) {
      if (service.status === 'fulfilled') await service.value.stop()
    }
  }
}

/** The one PostgreSQL of this run. Test files want `freshDatabase()`. */
export const sharedCluster = () => ask('cluster')

/** The one running paper of this run. A test that stops or kills its server starts its own with `startPaperServer()`. */
export const sharedPaper = () => ask('paper')

async function ask<Name extends keyof Services>(name: Name): Promise<Services[Name]> {
  const address = process.env[addressName]
  if (!address) throw new Error('Shared services are there for integration and browser tests only (their global set-up starts them).')
  const response = await fetch(`${address}/${name}`)
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(String(body))
  return body as Services[Name]
}
