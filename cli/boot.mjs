/**
 * The door to every command: `node cli/boot.mjs <command> …`. Runs on whatever Node >= 18 there is, with nothing installed; installs
 * what is missing, picks a Node that is new enough, and hands over to cli/ilbo.ts.
 */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureInstalled } from './boot/install.mjs'
import { giveUp, sentences } from './boot/sentences.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const bin = path.join(root, 'node_modules', '.bin')
const ownIsNewEnough = isNewEnough(process.versions.node)
const dotenv = path.join(root, '.env')
const broughtAlong = path.join(bin, 'node')

if (Number(process.versions.node.split('.')[0]) < 18) giveUp(sentences.nodeTooOld(process.versions.node))
await ensureInstalled(root)
run(fs.existsSync(broughtAlong) ? broughtAlong : process.execPath)

function run(node) {
  if (node === process.execPath && !ownIsNewEnough) giveUp(sentences.nodeTooOld(process.versions.node))
  const tsx = pathToFileURL(createRequire(path.join(root, 'package.json')).resolve('tsx')).href
  const child = spawn(
    node,
    [
      // `import 'server-only'` is harmless under this condition; commands never render React.
      '--conditions=react-server',
      // Node reads it without overriding what is set already.
      ...(fs.existsSync(dotenv) ? [`--env-file=${dotenv}`] : []),
      ...['--import', tsx],
      path.join(root, 'cli', 'ilbo.ts'),
      ...process.argv.slice(2),
    ],
    {
      // The channel tells the child at once when we are killed.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PATH: [bin, process.env.PATH].join(path.delimiter),
        // Commands can be called from any folder: `@/` is looked up here.
        TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'),
      },
    },
  )
  const forward = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  // A Ctrl-C in the terminal comes to the child twice, from the terminal and from us; cli/ending.ts takes both as one.
  for (const signal of signals) process.on(signal, forward)
  endWithNpm(() => forward('SIGTERM'))
  child.on('error', (error) => {
    for (const signal of signals) process.off(signal, forward)
    // The Node of node_modules is built for glibc: on another system (Alpine) the own one has to do.
    if (node !== process.execPath && child.pid === undefined) run(process.execPath)
    else giveUp(error.message)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal] ?? 0)))
}

/**
 * Under npm our parent is npm itself or the shell that it has put in between, which dies of a SIGTERM without passing it on: when the
 * parent has gone, nobody can ask us to end any more. A shell that somebody has typed into may go (nohup, disown).
 */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 250)
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}
