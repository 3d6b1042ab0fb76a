import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** Another process that has opened the embedded database of a folder. */
export type Holder = { url: string; letGo(): Promise<void>; kill9(): Promise<void> }

const script = path.join(import.meta.dirname, 'hold-database.ts')

export async function holdDatabase(dataDir: string): Promise<Holder> {
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', script, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(child.stdout), 'line')
  return {
    url: String(line).replace('opened ', ''),
    letGo: () => ended(child, () => child.stdin.end()),
    kill9: () => ended(child, () => child.kill('SIGKILL')),
  }
}

async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
  const exit = once(child, 'exit')
  end()
  await exit
}
