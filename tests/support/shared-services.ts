import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Cluster } from './embedded-cluster'
import type { Paper } from './paper-server'
import { exitOf } from './processes'
import { operatorEnvironment, root } from './run-ilbo'

/** What the test files of one run share: one PostgreSQL and one running paper. */
type Services = { cluster: Cluster; paper: Paper }

/** Name of the variable that tells the test processes where to ask. */
const addressName = 'ILBO_TEST_SERVICES'

/** Makes the shared services available, for the global set-up; returns how to end what was started of them. */
export async function provideSharedServices(): Promise<() => Promise<void>> {
  // A second kind of tests in one run shares them too.
  if (process.env[addressName]) return () => Promise.resolve()
  const args = ['--conditions=react-server', '--import', 'tsx', path.join(import.meta.dirname, 'services-process.ts')]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: operatorEnvironment({}),
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [address] = (await Promise.race([once(child, 'message'), exitOf(child).then(() => [])])) as [AddressInfo?]
  if (!address) throw new Error('The process of the shared test services did not start.')
  process.env[addressName] = `http://127.0.0.1:${address.port}`
  return async () => {
    child.disconnect()
    await exitOf(child)
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
