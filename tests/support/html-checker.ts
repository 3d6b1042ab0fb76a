import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { root } from './run-ilbo'

const patience = 180_000

const answerSchema = z.object({ messages: z.array(z.object({ type: z.string(), url: z.string().optional(), message: z.string(), extract: z.string().optional() })) })

/**
 * What the Nu Html Checker calls an error in these pages, by name. Throws one sentence when there is no Java and none can be installed:
 * a check that did not run is no check that passed.
 */
export function htmlErrors(pages: Record<string, string>): string[] {
  const java = ensureJava()
  const folder = mkdtempSync(path.join(tmpdir(), 'ilbo-html-'))
  try {
    const files = Object.entries(pages).map(([, html], index) => {
      const file = path.join(folder, `${index}.html`)
      writeFileSync(file, html)
      return file
    })
    const { stderr, error } = spawnSync(java, ['-jar', checker(), '--format', 'json', '--errors-only', ...files], { encoding: 'utf8', timeout: patience, maxBuffer: 50_000_000 })
    if (error) throw error
    const names = Object.keys(pages)
    return answerSchema.parse(JSON.parse(stderr)).messages.map(({ url = '', message, extract = '' }) => `${names[Number.parseInt(path.basename(url), 10)]}: ${message} ${extract}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function checker(): string {
  const folder = path.dirname(createRequire(path.join(root, 'package.json')).resolve('vnu-jar/package.json'))
  return path.join(folder, 'build', 'dist', 'vnu.jar')
}

/** A Java that starts: `JAVA_HOME`, else the system's, else Debian's package where we may install it. */
function ensureJava(): string {
  const own = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : undefined
  const found = [own, 'java'].find((command) => command !== undefined && starts(command))
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: patience }
    spawnSync('apt-get', ['update'], options)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'default-jre-headless'], options)
    if (starts('java')) return 'java'
  }
  throw new Error('HTML 검사기(vnu)를 돌릴 Java 가 없고 설치할 수도 없었습니다. Java 17 이상을 설치해 주세요. · The HTML checker needs Java. Please install Java 17 or newer.')
}

const starts = (command: string) => spawnSync(command, ['-version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
