import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { root } from './run-ilbo'

const patience = 180_000
const release = { version: '26.9.27', sha512: 'TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==' }

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

/**
 * The checker's file, fetched from the npm registry when it is first needed. No dependency of the paper: its package brings 32 MB and a
 * Java of its own to everybody who installs. The bytes are compared with those that were looked at.
 */
function checker(): string {
  const folder = path.join(root, 'node_modules/.cache', `vnu-${release.version}`)
  const file = path.join(folder, 'package/build/dist/vnu.jar')
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const packed = spawnSync('npm', ['pack', `vnu-jar@${release.version}`, '--silent', '--pack-destination', folder], { cwd: folder, encoding: 'utf8', timeout: patience })
  const archive = path.join(folder, `vnu-jar-${release.version}.tgz`)
  if (!existsSync(archive)) throw new Error(`HTML 검사기(vnu)를 npm 에서 받지 못했습니다. 연결을 확인해 주세요. · The HTML checker did not come from npm. Please check the connection. ${packed.stderr}`)
  if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== release.sha512) throw new Error('HTML 검사기(vnu)의 파일이 알던 것과 다릅니다. · The HTML checker is not the file that was looked at.')
  if (spawnSync('tar', ['-xzf', archive, '-C', folder], { timeout: patience }).status !== 0) throw new Error('HTML 검사기(vnu)를 풀지 못했습니다. · The HTML checker could not be unpacked.')
  return file
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
