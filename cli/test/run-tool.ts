import { spawn } from 'node:child_process'
import path from 'node:path'
import { childEnvironment } from '@/lib/env'

/** Top of the repository. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Where reports and caches of the tools stand. */
export const cacheFolder = path.join(root, 'node_modules/.cache')

/** How a tool ended; `output` is what it printed, empty when it printed to the terminal itself. */
export type ToolResult = { exitCode: number; output: string }

export type ToolOptions = {
  /** Whether it prints to our terminal as it goes; else its output is collected, for tools that run side by side. */
  live: boolean
  env?: Record<string, string | undefined>
  /** Aborted when the person ends the whole run. */
  signal: AbortSignal
}

/** Runs a Node script of the repo (`node_modules/eslint/bin/eslint.js`) in a process of its own. A tool that cannot start has failed. */
export function runTool(script: string, args: string[], { live, env = {}, signal }: ToolOptions): Promise<ToolResult> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1', NO_COLOR: undefined } : { FORCE_COLOR: undefined, NO_COLOR: '1' }
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      // Tools start processes of their own choosing; what boot.mjs set up for the commands is not meant for them.
      env: childEnvironment({ ...colour, TSX_TSCONFIG_PATH: undefined, ...env }),
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      signal,
      // A runner that stops by itself also stops the server and the database that it started.
      killSignal: 'SIGTERM',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => (output += `${error.message}\n`))
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }))
  })
}
