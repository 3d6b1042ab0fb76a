import { spawn } from 'node:child_process'
import path from 'node:path'
import { childEnvironment } from '@/lib/env'

export const root = path.resolve(import.meta.dirname, '../..')

/** How a command of the operator ended. */
export type IlboResult = { code: number; stdout: string; stderr: string }

/**
 * Runs `npm run ilbo -- …args` as an operator does, without npm's own lines. `env` is added to the environment (`paper.env` makes the
 * command work on that paper); `input` is typed into it.
 */
export function runIlbo(args: string[], { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {}): Promise<IlboResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['cli/boot.mjs', ...args], { cwd: root, env: operatorEnvironment(env) })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), stdout, stderr }))
    // A command that ends without reading leaves us a broken pipe, which is no news.
    child.stdin.on('error', () => {}).end(input)
  })
}

/** The environment of a person who has configured nothing: neither their own `.env` nor what a test runner set reaches the command. */
export function operatorEnvironment(env: Record<string, string>): NodeJS.ProcessEnv {
  // Empty counts as unset, and keeps a value in `.env` from coming in.
  const unset = { DATABASE_URL: '', AUTH_SECRET: '', SITE_URL: '', TRUST_PROXY: '', JOBS_SECRET: '', CRON_SECRET: '', VERCEL: '', LOG_LEVEL: '', ILBO_LANG: '', S3_ENDPOINT: '', S3_BUCKET: '', S3_ACCESS_KEY_ID: '', S3_SECRET_ACCESS_KEY: '' }
  const ofRunner = { NODE_ENV: undefined, VITEST: undefined, NODE_OPTIONS: undefined, FORCE_COLOR: undefined, NO_COLOR: undefined }
  return childEnvironment({ ...unset, ...ofRunner, ...env })
}
