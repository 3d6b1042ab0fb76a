import { spawn } from 'node:child_process'
import { childEnvironment } from '@/lib/env'
import { killProcessGroup } from '../start/process-group'
import { cliProblem } from '../problem'
import type { Progress } from '../steps'
import { buildPaths, root } from './paths'

/**
 * `next build`, quietly: its last line is the progress, the whole output is shown only when it fails. It gets an empty DATABASE_URL,
 * which also keeps one in `.env` out: a build must not depend on a database.
 */
export async function runNextBuild(progress: Progress, asked: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [buildPaths.next, 'build'], {
    cwd: root,
    env: childEnvironment({ NODE_ENV: 'production', DATABASE_URL: '', NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', CI: '1' }),
    // A group of its own, so that its workers end with it when we are asked to end.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => child.pid !== undefined && killProcessGroup(child.pid)
  asked.addEventListener('abort', kill, { once: true })
  process.once('exit', kill)
  let output = ''
  const listen = (chunk: string) => {
    output += chunk
    const line = chunk.split('\n').findLast((text) => /^\s{0,3}[✓▲]?\s*(Creating|Compiled|Running|Linting|Collecting|Generating|Finalizing)/.test(text))
    if (line) progress(line.replace(/[✓▲.…]/g, '').trim())
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', listen)
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (exitCode) => resolve(exitCode ?? 1))
  })
  asked.removeEventListener('abort', kill)
  process.off('exit', kill)
  asked.throwIfAborted()
  if (code !== 0) throw cliProblem({ code: 'build-failed', output: output.trim() })
}
