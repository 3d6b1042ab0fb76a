import 'server-only'
import { spawn } from 'node:child_process'
import { childEnvironment } from '@/lib/env'

/** The account a database process runs as; `null` means: as ourselves. */
export type DatabaseUser = { name: string; uid: number; gid: number }

export type Finished = { code: number; output: string }

/**
 * Runs a program to its end as `user` and gives its exit code and everything it printed (127 when it cannot be started at all).
 * `log` receives the output instead, as an open file, for what leaves a server behind: such a server must not hold our pipes.
 * A session of its own keeps the terminal's Ctrl-C away; the working folder is one that every user can enter.
 */
export function runAs(user: DatabaseUser | null, program: string, args: string[], { env = {}, log }: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: '/',
      env: baseEnvironment(env),
      detached: true,
      stdio: ['ignore', log ?? 'pipe', log ?? 'pipe'],
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    })
    let output = ''
    const collect = (chunk: Buffer) => (output += chunk.toString('utf8'))
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: output.trim() }))
  })
}

type RunOptions = { env?: Record<string, string>; log?: number }

/** Nothing of our own environment: it holds secrets, and PG* names in it would steer the server. */
function baseEnvironment(extra: Record<string, string>): NodeJS.ProcessEnv {
  // Windows programs do not run without the system's own names.
  if (process.platform === 'win32') return childEnvironment(extra)
  return { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production', ...extra }
}
