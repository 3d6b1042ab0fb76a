import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { serverInfoSchema } from '@/cli/start/server-info'
import { readPidFile } from '@/lib/pid-file'
import { freePort } from '@/lib/ports'
import { endOrphanedDatabase, exitOf, hasExited, killGroup } from './processes'
import { operatorEnvironment, root } from './run-ilbo'
import { makeTempDataDir, removeTempDataDir } from './temp-data-dir'

/** A running paper as test files see it; `env` makes `runIlbo` work on the same one. */
export type Paper = { origin: string; dataDir: string; setupUrl: string; env: Record<string, string> }

export type PaperServer = Paper & {
  /** What the server has printed so far. */
  output(): string
  /** Ends it as Ctrl-C does, and removes the data unless they were there before. Also to be called after `kill9`, once all is seen. */
  stop(): Promise<void>
  /** `kill -9` of launcher and app at once. The database is left running without anybody, the data stay, as after a real one. */
  kill9(): Promise<void>
}

/** A start may have to build first. */
const startPatience = 300_000
const stopPatience = 30_000

/** `port`: the one that a killed server had, so that pages which are open find the next one. */
type StartOptions = { dataDir?: string; port?: number; env?: Record<string, string> }

/** Starts the production server on an empty paper, as an operator does; `dataDir` starts it on an existing one. */
export async function startPaperServer({ dataDir, port: wanted, env: extra = {} }: StartOptions = {}): Promise<PaperServer> {
  const folder = dataDir ?? makeTempDataDir()
  const port = wanted ?? (await freePort('127.0.0.1'))
  const origin = `http://127.0.0.1:${port}`
  const env = { PORT: String(port), BIND: '127.0.0.1', SITE_URL: origin, DATA_DIR: folder, ...extra }
  const child = launch(operatorEnvironment(env))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text))

  const ended = async (signal: () => void) => {
    signal()
    await Promise.race([exitOf(child), sleep(stopPatience, undefined, { ref: false })])
    // Whoever did not listen.
    killGroup(child.pid)
  }
  const stop = async () => {
    await ended(() => child.kill('SIGTERM'))
    if (dataDir !== undefined) return
    await endOrphanedDatabase(path.join(folder, 'postgres'))
    removeTempDataDir(folder)
  }
  const kill9 = () =>
    ended(() => {
      const app = appPid(folder)
      // The launcher first, or it would start the app again.
      killGroup(child.pid)
      killGroup(app)
    })

  try {
    await becomesReady(child, () => output)
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}. It printed:\n${output}`, { cause: error })
  }
  return { origin, dataDir: folder, setupUrl: setupUrlIn(output), env, output: () => output, stop, kill9 }
}

/**
 * `npm start -- --empty` in a group of its own: a Ctrl-C in the terminal reaches it through us only, after the tests. However we end,
 * it ends with us: the channel that it is given closes.
 */
function launch(env: NodeJS.ProcessEnv): ChildProcess {
  const args = ['--import', pathToFileURL(path.join(root, 'cli/start/exit-with-parent.mjs')).href, 'cli/boot.mjs', 'start', '--empty']
  return spawn(process.execPath, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
}

/** The line with `ready: <address>` is the last of a start. */
async function becomesReady(child: ChildProcess, output: () => string): Promise<void> {
  for (const deadline = Date.now() + startPatience; Date.now() < deadline; await sleep(50)) {
    if (/ready: http/.test(output())) return
    if (hasExited(child)) throw new Error(`The server ended with ${child.exitCode ?? child.signalCode}`)
  }
  throw new Error(`The server was not ready after ${startPatience / 1000} s`)
}

/** The one-time address of the first set-up, which the console shows; '' when the paper has an admin already. */
const setupUrlIn = (output: string) => /https?:\/\/\S+\/admin\/setup\?token=\S+/.exec(output)?.[0] ?? ''

/** The process that answers requests; it leads a group of its own. */
function appPid(dataDir: string): number | undefined {
  return readPidFile(path.join(dataDir, 'run', 'server.json'), serverInfoSchema)?.info?.app?.pid
}
