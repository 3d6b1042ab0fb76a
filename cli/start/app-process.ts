import { type ChildProcess, spawn } from 'node:child_process'
import { processIdentity } from '@/lib/process-identity'
import { endProcessGroup, killProcessGroup } from './process-group'

export type AppCommand = { args: string[]; cwd: string; env: NodeJS.ProcessEnv; echo: (line: string) => boolean }

/** One run of the app. */
export type AppProcess = {
  pid: number
  identity: string
  /** Settles when it has ended, with a word on how (`exit 1`, `SIGKILL`). */
  ended: Promise<string>
  /** Asks it to finish its requests and end; kills what is left after ten seconds. */
  stop(): Promise<void>
  killNow(): void
}

/** How long a stopping app may take for its last requests. */
const patienceMs = 10_000
const exitWithParent = new URL('./exit-with-parent.mjs', import.meta.url).href

/**
 * Starts Node with the app. It leads a process group of its own, so that Ctrl-C comes to us alone and we order the end: app first,
 * database after it. Lines of its output that `echo` refuses (Next's own banner) are not passed on.
 */
export function startApp({ args, cwd, env, echo }: AppCommand): AppProcess {
  const child = spawn(process.execPath, ['--import', exitWithParent, ...args], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  passOn(child.stdout, process.stdout, echo)
  passOn(child.stderr, process.stderr, echo)
  const pid = child.pid
  if (pid === undefined) throw new Error(`${process.execPath} could not be started in ${cwd}`)
  const identity = processIdentity(pid) ?? ''
  return {
    pid,
    identity,
    ended: endOf(child),
    stop: () => endProcessGroup({ pid, identity }, patienceMs),
    killNow: () => killProcessGroup(pid),
  }
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`))
  })
}

function passOn(from: NodeJS.ReadableStream | null, to: NodeJS.WritableStream, echo: (line: string) => boolean): void {
  let rest = ''
  from?.setEncoding('utf8')
  from?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (echo(line)) to.write(`${line}\n`)
  })
  from?.on('end', () => {
    if (rest && echo(rest)) to.write(`${rest}\n`)
  })
}
