import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { withInstallLock } from './install-lock.mjs'
import { giveUp, sentences } from './sentences.mjs'

/** Makes node_modules agree with package-lock.json; costs a file's hash when it already does. */
export async function ensureInstalled(root) {
  const marker = path.join(root, 'node_modules', '.ilbo-lock')
  const lockHash = createHash('sha256').update(fs.readFileSync(path.join(root, 'package-lock.json'))).digest('hex')
  const isCurrent = () => fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === lockHash
  if (isCurrent()) return
  const code = await withInstallLock(
    root,
    async (keepLockFor) => {
      // While we waited, the other one has done it; or somebody has run `npm ci` by hand.
      if (isCurrent()) return 0
      const outcome = agreesWithLock(root) ? 0 : await install(root, keepLockFor)
      if (outcome === 0) fs.writeFileSync(marker, lockHash)
      return outcome
    },
    (pid) => console.error(sentences.waiting(pid)),
  )
  if (code !== 0) giveUp(code === 'ENOENT' ? sentences.npmMissing : sentences.installFailed)
}

/** Everything is said on stderr: stdout belongs to the command that comes after. */
async function install(root, keepLockFor) {
  console.error(sentences.installing)
  const started = Date.now()
  const code = await runNpm(root, keepLockFor)
  if (code === 0) console.error(sentences.installed(Math.round((Date.now() - started) / 1000)))
  return code
}

/** The build and the tests need devDependencies, also where NODE_ENV or npm's own settings say production. */
function runNpm(root, keepLockFor) {
  const own = process.env.npm_execpath
  const viaNode = own !== undefined && path.basename(own) === 'npm-cli.js'
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  return new Promise((resolve) => {
    const child = spawn(viaNode ? process.execPath : 'npm', viaNode ? [own, ...args] : args, {
      cwd: root,
      stdio: ['inherit', process.stderr, 'inherit'],
      shell: !viaNode && process.platform === 'win32',
    })
    if (child.pid) keepLockFor(child.pid)
    // Ctrl-C reaches npm by itself; we wait for its end, so that the lock is given back only then.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', (error) => resolve(error.code ?? 1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Whether what npm has noted about node_modules is what the lock file asks for: nothing missing that this platform needs and nothing
 * of another version. Saves the minute for those who have run `npm ci` themselves.
 */
function agreesWithLock(root) {
  const hidden = path.join(root, 'node_modules', '.package-lock.json')
  if (!fs.existsSync(hidden)) return false
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  const found = JSON.parse(fs.readFileSync(hidden, 'utf8')).packages
  const same = (name) => found[name].version === wanted[name]?.version && found[name].integrity === wanted[name]?.integrity
  return (
    Object.keys(found).every((name) => same(name) && fs.existsSync(path.join(root, name))) &&
    Object.entries(wanted).every(([name, entry]) => name === '' || name in found || (entry.optional && !isMadeForHere(entry)))
  )
}

/** Optional packages that name this machine's system and processor must be there; libc variants and WebAssembly stand-ins need not. */
function isMadeForHere({ os, cpu, libc }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc)
}
