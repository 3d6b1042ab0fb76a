import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, copyFileSync, cpSync, constants, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { freePort } from '@/lib/ports'
import { exitOf, hasExited } from './processes'
import { root } from './run-ilbo'
import { makeTempDataDir, removeTempDataDir } from './temp-data-dir'

/** The user of the image; only root may start a server as somebody else. */
const user = 10001
const words = z.array(z.string())

/** What the image says of how the app is started and asked for its health. */
export function readImage(): { env: Record<string, string>; command: string[]; health: string[] } {
  const stage = readFileSync(path.join(root, 'Dockerfile'), 'utf8').split(' AS app\n')[1] ?? ''
  const line = (start: RegExp) => start.exec(stage)?.[1] ?? ''
  const env = Object.fromEntries(line(/^ENV (.*)$/m).split(' ').map((pair) => pair.split('=') as [string, string]))
  return { env, command: words.parse(JSON.parse(line(/^CMD (.*)$/m))), health: words.parse(JSON.parse(line(/^HEALTHCHECK .*? CMD (.*)$/m))) }
}

export type StandaloneServer = { origin: string; output(): string; health(): number | null; stop(): Promise<void> }

/**
 * Starts the build as the image does, without launcher: a copy of it that belongs to another user where we are root, with the image's
 * settings, `env` and nothing else of ours. The build must be there: ask for `sharedPaper()` first.
 */
export async function startStandalone(env: Record<string, string>): Promise<StandaloneServer> {
  const folder = makeTempDataDir()
  const [app, data, node] = [path.join(folder, 'app'), path.join(folder, 'data'), path.join(folder, 'node')]
  cpSync(path.join(root, '.next/standalone'), app, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE)
  mkdirSync(data)
  const identity = process.getuid?.() === 0 ? { uid: user, gid: user } : {}
  if (identity.uid) handOver(folder, user)
  const image = readImage()
  const port = await freePort('127.0.0.1')
  // On all addresses as in the image: Next, told to listen on 127.0.0.1, asks itself without end (cli/start/listening-host.ts).
  const settings = { ...image.env, PORT: String(port), DATA_DIR: data, ...env } as unknown as NodeJS.ProcessEnv
  const child = spawn(node, image.command.slice(1), { cwd: app, env: settings, ...identity, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const stop = async () => {
    child.kill('SIGTERM')
    await exitOf(child)
    removeTempDataDir(folder)
  }
  const health = () => spawnSync(node, image.health.slice(1), { env: settings, ...identity, timeout: 10_000 }).status
  const origin = `http://127.0.0.1:${port}`
  await answers(child, origin, () => output)
  return { origin, output: () => output, health, stop }
}

async function answers(child: ChildProcess, origin: string, output: () => string): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(100)) {
    if (hasExited(child)) throw new Error(`The server ended. It printed:\n${output()}`)
    const isUp = await fetch(`${origin}/api/health`).then(({ status }) => status > 0, () => false)
    if (isUp) return
  }
  throw new Error(`The server did not answer. It printed:\n${output()}`)
}

function handOver(folder: string, id: number): void {
  chownSync(folder, id, id)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), id, id)
}
