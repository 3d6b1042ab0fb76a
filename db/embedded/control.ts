import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, isPortFree } from '@/lib/ports'
import { writePrivateFile } from '@/lib/private-file'
import { program } from './binaries'
import type { Place } from './place'
import { type Postmaster, disownStalePostmaster, runningPostmaster } from './postmaster'
import { embeddedProblem } from './problem'
import { runAs } from './run-as'
import { openServerLog, tailOf } from './server-log'

/** Passed at every start, so that a new version of ours brings its settings along. No value may need quoting: pg_ctl uses a shell. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_checkpoints: 'off',
  jit: 'off',
}
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
const throwaway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export type StartOptions = { place: Place; runDir: string; keepsData: boolean }

/**
 * Starts the server on a free port and waits until it takes connections; after a crash that includes the recovery. pg_ctl gives it a
 * session of its own, so that neither Ctrl-C nor the end of our terminal reaches it, and its output goes to `run/postgres.log`.
 */
export async function startServer({ place, runDir, keepsData }: StartOptions): Promise<Postmaster> {
  disownStalePostmaster(place.pgData)
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(runDir, attempt)
    const log = openServerLog(runDir)
    const options = { ...settings, ...(keepsData ? durable : throwaway), port: String(port) }
    const flags = Object.entries(options).map(([name, value]) => `-c ${name}=${value}`)
    const env = { PGDATA: place.pgData }
    await runAs(place.user, program(place.binaries, 'pg_ctl'), ['start', '-w', '-t', '300', '-o', flags.join(' ')], { env, log: log.handle })
    fs.closeSync(log.handle)
    const server = runningPostmaster(place.pgData)
    if (server?.status === 'ready') {
      writePrivateFile(portFile(runDir), String(port))
      return server
    }
    const said = tailOf(log)
    // Another program took the port between our look and the start, or backends of a killed server have not ended yet.
    const passing = /address already in use|shared memory block|is still in use/i.test(said.everything)
    if (!passing || attempt >= 20) throw embeddedProblem({ code: 'start-failed', detail: said.reason, log: log.file })
    await sleep(500)
  }
}

/** Stops the server cleanly: open transactions are rolled back, what was committed is on disk. */
export async function stopServer(place: Place): Promise<void> {
  const stop = (mode: string, seconds: number) =>
    runAs(place.user, program(place.binaries, 'pg_ctl'), ['stop', '-w', '-t', String(seconds), '-m', mode], { env: { PGDATA: place.pgData } })
  if (!runningPostmaster(place.pgData)) return
  const { code } = await stop('fast', 30)
  // Recovery at the next start makes good what a hard stop leaves out.
  if (code !== 0) await stop('immediate', 10)
}

/** The port of last time where it is free: a running app whose database had died finds it again at the same address. */
async function choosePort(runDir: string, attempt: number): Promise<number> {
  const last = fs.existsSync(portFile(runDir)) ? Number(fs.readFileSync(portFile(runDir), 'utf8')) : 0
  const usable = attempt <= 2 && Number.isInteger(last) && last > 1023 && last < 65536
  return usable && (await isPortFree(last, '127.0.0.1')) ? last : freePort('127.0.0.1')
}

function portFile(runDir: string): string {
  return path.join(runDir, 'postgres.port')
}
