import { once } from 'node:events'
import fs from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runningPostmaster } from '@/db/embedded/postmaster'
import { processIdentity } from '@/lib/process-identity'
import { type PaperServer, startPaperServer } from '@/tests/support/paper-server'
import { runIlbo } from '@/tests/support/run-ilbo'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

const patience = 300_000
let paper: PaperServer | undefined
let folder = ''

const startPaper = async () => {
  folder ||= makeTempDataDir()
  paper = await startPaperServer({ dataDir: folder })
  return paper
}
const serverFile = () => path.join(folder, 'run', 'server.json')
const running = (): { pid: number; info: { app: { pid: number } } } => JSON.parse(fs.readFileSync(serverFile(), 'utf8'))
const lives = (pid: number) => processIdentity(pid) !== null
const health = async (origin: string) => (await fetch(`${origin}/api/health`).catch(() => null))?.status ?? 0

afterEach(async () => {
  await paper?.stop()
  paper = undefined
  removeTempDataDir(folder)
  folder = ''
})

describe('npm start', { timeout: patience }, () => {
  it('ends app and database when asked to, and leaves nothing that looks alive', async () => {
    const { stop } = await startPaper()
    const app = running().info.app.pid
    await stop()
    expect({ app: lives(app), database: runningPostmaster(path.join(folder, 'postgres')), file: fs.existsSync(serverFile()) }).toEqual({ app: false, database: null, file: false })
  })

  it('refuses a second server on the same data folder and leaves the first alone', async () => {
    const { origin, env } = await startPaper()
    const second = await runIlbo(['start', '--empty'], { env: { ...env, PORT: '1' } })
    expect(second).toMatchObject({ code: 1, stdout: '' })
    expect(second.stderr).toContain(`프로세스 ${running().pid}`)
    expect(await health(origin)).toBe(200)
  })

  it('names a taken port and one that is free', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    folder = makeTempDataDir()
    const { code, stderr } = await runIlbo(['start'], { env: { PORT: String(port), BIND: '127.0.0.1', DATA_DIR: folder } })
    other.close()
    expect(code).toBe(1)
    expect(stderr).toMatch(new RegExp(`포트 ${port} .*PORT=\\d+ npm start`))
  })

  it('is up again at once after launcher, app and database were killed together', async () => {
    const first = await startPaper()
    const app = running().info.app.pid
    const database = runningPostmaster(path.join(folder, 'postgres'))
    await first.kill9()
    for (const pid of [app, database?.pid]) if (pid && lives(pid)) process.kill(pid, 'SIGKILL')
    const second = await startPaper()
    expect(await health(second.origin)).toBe(200)
  })

  it('starts an app that died again, on the same address', async () => {
    const { origin } = await startPaper()
    const app = running().info.app.pid
    process.kill(app, 'SIGKILL')
    await expect.poll(() => running().info.app.pid, { timeout: 20_000 }).not.toBe(app)
    await expect.poll(() => health(origin), { timeout: 20_000 }).toBe(200)
  })
})

describe('a wrong setting', () => {
  it.each([
    ['a database that nobody runs', { DATABASE_URL: 'postgres://kim:s3cret@127.0.0.1:1/paper' }, '127.0.0.1:1'],
    ['a data folder that cannot be written', { DATA_DIR: '/dev/null/data' }, '/dev/null/data'],
    ['a port that is none', { PORT: 'http' }, 'PORT'],
    ['a proxy in front, and no address that people come to', { TRUST_PROXY: '1' }, 'SITE_URL'],
  ])('(%s) is one sentence and exit code 1', async (_what, env, named) => {
    folder = makeTempDataDir()
    const { code, stderr } = await runIlbo(['start'], { env: { DATA_DIR: folder, ...env } })
    expect({ code, named: stderr.includes(named), stack: /\n\s+at /.test(stderr), secret: stderr.includes('s3cret') }).toEqual({ code: 1, named: true, stack: false, secret: false })
  })
})
