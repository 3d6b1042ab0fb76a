import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { childEnvironment } from '@/lib/env'
import { withFileLock } from '@/lib/file-lock'
import { copySources } from './copy-sources'
import { findFaults, weightOf } from './find-faults'
import { installCli } from './install-cli'
import { vercelPaths } from './paths'
import { readOutput } from './read-output'

/** `unchecked`: the builder could not be had, so nothing is known. */
export type VercelCheck = { outcome: 'fine' | 'faulty' | 'unchecked'; report: string }

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`

/**
 * Builds the paper as Vercel would build a preview, without an account and without a database, and looks at what came out. A registry that
 * cannot be reached proves nothing against the paper, so that is told and is no fault; everything after it is.
 */
export async function checkVercel(signal: AbortSignal): Promise<VercelCheck> {
  fs.mkdirSync(vercelPaths.cli, { recursive: true })
  return withFileLock(`${vercelPaths.cli}.lock`, async () => {
    const { script, said } = installCli()
    if (!script) return { outcome: 'unchecked', report: `${said}\n! Vercel 의 빌드 도구를 npm 에서 받지 못해 검사하지 않았습니다. · NOT CHECKED: Vercel's builder did not come from npm.` }
    try {
      copySources(vercelPaths.copy)
      const { code, text } = await build(script, signal)
      return code === 0 ? judge(vercelPaths.copy) : { outcome: 'faulty', report: `${text}\nvercel build: exit ${code}` }
    } finally {
      fs.rmSync(vercelPaths.copy, { recursive: true, force: true })
    }
  }, { waitSeconds: 900 })
}

function judge(project: string): VercelCheck {
  const output = readOutput(project)
  const faults = findFaults(output, { isPreview: true })
  const weights = output.functions.map((built) => ({ name: built.name, weight: weightOf(built) })).sort((one, other) => other.weight - one.weight)
  const lines = weights.map(({ name, weight }) => `  ${name}: ${kilobytes(weight)}`)
  return { outcome: faults.length === 0 ? 'fine' : 'faulty', report: [...lines, `  ${output.routes.size} routes`, ...faults.map((fault) => `✗ ${fault}`)].join('\n') }
}

/** As on Vercel, where nothing of this machine's settings is known. */
function build(script: string, signal: AbortSignal): Promise<{ code: number; text: string }> {
  const unset = { DATABASE_URL: '', DATABASE_URL_UNPOOLED: '', AUTH_SECRET: '', SITE_URL: '', NODE_OPTIONS: undefined, TSX_TSCONFIG_PATH: undefined }
  const ofVercel = { VERCEL: '1', VERCEL_ENV: 'preview', VERCEL_PROJECT_PRODUCTION_URL: 'www.saebyeok.example.kr', VERCEL_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined }
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, 'build', '--yes'], { cwd: vercelPaths.copy, env: childEnvironment({ ...unset, ...ofVercel }), stdio: ['ignore', 'pipe', 'pipe'], signal })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    child.on('error', (error) => (text += `${error.message}\n`))
    child.on('close', (code) => resolve({ code: code ?? 1, text }))
  })
}
