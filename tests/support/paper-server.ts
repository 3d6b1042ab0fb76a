import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/lib/ports'
import { operatorEnvironment, root } from './run-ilbo'
import { makeTempDataDir, removeTempDataDir } from './temp-data-dir'

/** A running paper as test files see it; `env` makes `runIlbo` work on the same one. */
export type Paper = { origin: string; dataDir: string; setupUrl: string; env: Record<string, string> }

export type PaperServer = Paper & {
  /** What the server has printed so far. */
  output(): string
  /** Ends it as Ctrl-C does, and removes its data unless they were there before. */
  stop(): Promise<void>
  /** Ends it as a power cut does, database included; its data stay for the next start. */
  kill9(): Promise<void>
}

/** A start may have to build first. */
const startPatience = 300_000
const stopPatience = 20_000

/** Starts the production server on an empty paper, as an operator does; `dataDir` starts it on an existing one. */
export async function startPaperServer({ dataDir, env: extra = {} }: { dataDir?: string; env?: Record<string, string> } = {}): Promise<PaperServer> {
  const folder = dataDir ?? makeTempDataDir()
  const port = await freePort('127.0.0.1')
  const origin = `http://127.0.0.1:${port}`
  const env = { PORT: String(port), BIND: '127.0.0.1', SITE_URL: origin, DATA_DIR: folder, ...extra }
  // A group of its own, so that it can be ended whole, and a Ctrl-C in the terminal reaches it through us only.
  const child = spawn(process.execPath, ['cli/boot.mjs', 'start', '--empty'], { cwd: root, env: operatorEnvironment(env), detached: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const endWithUs = () => signalGroup(child, 'SIGKILL')
  process.once('exit', endWithUs)

  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    process.off('exit', endWithUs)
    if (signal === 'SIGTERM') child.kill(signal)
    else signalGroup(child, signal)
    await Promise.race([hasEnded(child), sleep(stopPatience, undefined, { ref: false })])
    // Whoever of the group is still there did not listen.
    signalGroup(child, 'SIGKILL')
  }
  const stop = async () => {
    await end('SIGTERM')
    if (dataDir === undefined) removeTempDataDir(folder)
  }

  try {
    await becomesReady(origin, child)
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}. It printed:\n${output}`, { cause: error })
  }
  return { origin, dataDir: folder, setupUrl: setupUrlIn(output), env, output: () => output, stop, kill9: () => end('SIGKILL') }
}

async function becomesReady(origin: string, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + startPatience; Date.now() < deadline; await sleep(100)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended with ${child.exitCode ?? child.signalCode}`)
    const answer = await fetch(`${origin}/api/health`).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error(`The server was not ready after ${startPatience / 1000} s`)
}

/** The one-time address of the first set-up, which the console shows; '' when the paper has an admin already. */
function setupUrlIn(output: string): string {
  return /https?:\/\/\S+\/admin\/\S*[?&#]token=[\w.~-]+/.exec(output)?.[0] ?? ''
}

async function hasEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch {
    // Nobody of the group is left.
  }
}
