import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '../..')

/** Names under which systems know Chromium and its relatives. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** How long a browser may take to come over the network before the next way is tried, in milliseconds. */
const downloadPatience = 180_000

/** Path of an installed Chromium: `CHROMIUM_PATH`, else one of the system, else Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH 에 파일이 없습니다 · CHROMIUM_PATH names no file: ${chosen}`)
    return chosen
  }
  return [...commands.map(inPath), chromium.executablePath()].find((file) => file !== undefined && existsSync(file))
}

/**
 * Path of a Chromium that really starts, installed when there is none: Playwright's download first, Debian's package next.
 * `say` gets a line for each step. Throws one sentence when no way works.
 */
export function ensureChromium(say: (line: string) => void): string {
  const installed = findChromium()
  if (installed && starts(installed)) return installed
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH 의 브라우저가 켜지지 않습니다 · the browser at CHROMIUM_PATH does not start: ${installed}`)

  for (const way of [downloadWithPlaywright, installWithApt]) {
    const file = way(say)
    if (file && starts(file)) return file
  }
  throw new Error(
    '브라우저 시험에 쓸 Chromium 이 없고 설치할 수도 없었습니다. Chromium 을 설치하거나 CHROMIUM_PATH 에 경로를 적어 주세요. · ' +
      'The browser tests found no Chromium and could not install one. Please install Chromium or set CHROMIUM_PATH.',
  )
}

function downloadWithPlaywright(say: (line: string) => void): string | undefined {
  say('Chromium 내려받기 (Playwright) · downloading Chromium (Playwright)')
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js')
  run(process.execPath, [cli, 'install', 'chromium'], say)
  return chromium.executablePath()
}

function installWithApt(say: (line: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !inPath('apt-get')) return undefined
  say('Chromium 설치 (apt-get) · installing Chromium (apt-get)')
  if (!run('apt-get', ['update'], say)) return undefined
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], say)
  return inPath('chromium')
}

/** True when the command succeeds; when it does not, the line that names the error is shown. */
function run(command: string, args: string[], say: (line: string) => void): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, error, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8', timeout: downloadPatience })
  if (status === 0) return true
  const lines = [error?.message, stderr, stdout].filter(Boolean).join('\n').trim().split('\n')
  say(`  ${lines.find((line) => /^(E:|.*error)/i.test(line.trim())) ?? lines.at(-1)}`)
  return false
}

/** A downloaded browser can lack the libraries of the system, so it is asked once. */
function starts(file: string): boolean {
  try {
    return /\d+\.\d+/.test(execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return false
  }
}

function inPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file))
}
