import fs from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBinaries } from '@/db/embedded/binaries'
import { type OpenedDatabase, openEmbedded } from '@/db/embedded/open-embedded'
import type { EmbeddedStep } from '@/db/embedded/problem'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'
import { holdDatabase } from './holder'

let dataDir: string
let opened: OpenedDatabase[]
const open = async ({ keepsData = false, onStep = () => {} }: { keepsData?: boolean; onStep?: (step: EmbeddedStep) => void } = {}) => {
  const database = await openEmbedded({ dataDir, keepsData, onStep })
  opened.push(database)
  return database
}

beforeEach(() => {
  dataDir = makeTempDataDir()
  opened = []
})
afterEach(async () => {
  for (const database of opened) await database.release()
  removeTempDataDir(dataDir)
})

describe('the embedded database', () => {
  it('is made on a fresh folder: UTF-8, Unicode rules, behind a password, on this machine alone', async () => {
    const steps: string[] = []
    const { url } = await open({ keepsData: true, onStep: (step) => steps.push(step.code) })
    expect(steps.filter((code) => code === 'creating' || code === 'starting')).toEqual(['creating', 'starting'])
    const [row] = await ask(url, `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale, lower('ÀÉ') as lower,
      current_setting('listen_addresses') as listens, current_setting('fsync') as fsync, current_setting('TimeZone') as zone
      from pg_database where datname = current_database()`)
    expect(row).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', lower: 'àé', listens: '127.0.0.1', fsync: 'on', zone: 'UTC' })
    await expect(ask(Object.assign(new URL(url), { password: 'guess' }).href, 'select 1')).rejects.toThrow(/password authentication failed/)
    expect(fs.statSync(path.join(dataDir, 'embedded.json')).mode & 0o777).toBe(0o600)
  })

  it('is shared by all who open it, and stops when the last one lets go', async () => {
    const other = await holdDatabase(dataDir)
    const { url, isAlive, release } = await open()
    expect(url).toBe(other.url)
    await other.letGo()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
    await release()
    expect(isAlive()).toBe(false)
  })

  it('keeps its data and its address from one run to the next', async () => {
    const first = await open()
    await ask(first.url, `create table keeps as select '새벽일보' as name`)
    await first.release()
    const second = await open()
    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'select name from keeps')).toEqual([{ name: '새벽일보' }])
  })

  it('does not count a user that was killed', async () => {
    const other = await holdDatabase(dataDir)
    await other.kill9()
    const { url, isAlive, release } = await open()
    expect(url).toBe(other.url)
    await release()
    expect(isAlive()).toBe(false)
  })

  it('opens again after everything was killed, with every acknowledged row', async () => {
    const { url } = await open({ keepsData: true })
    await ask(url, 'create table rows as select generate_series(1, 1000) as id')
    await killServer(dataDir)
    const again = await open({ keepsData: true })
    expect(await ask(again.url, 'select count(*)::int as count from rows')).toEqual([{ count: 1000 }])
  })

  it('opens again when the pid of the killed server was given to another program', async () => {
    const { url } = await open()
    await killServer(dataDir)
    const file = path.join(dataDir, 'postgres', 'postmaster.pid')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)))
    expect((await open()).url).toBe(url)
  })

  it('is started again at the same address for an app that goes on running', async () => {
    const { url, isAlive, revive } = await open()
    await killServer(dataDir)
    await expect.poll(isAlive).toBe(false)
    expect(await revive()).toBe(url)
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('opens once for many who open at the same moment', async () => {
    const all = await Promise.all([open(), open(), open()])
    expect(new Set(all.map(({ url }) => url)).size).toBe(1)
  })
})

describe('what the embedded database says when it cannot be opened', () => {
  it('names a data folder that cannot be written', async () => {
    const file = path.join(dataDir, 'a-file')
    fs.writeFileSync(file, '')
    await expect(openEmbedded({ dataDir: path.join(file, 'data') })).rejects.toMatchObject({ problem: { code: 'data-dir-unwritable', detail: 'EEXIST' } })
  })

  it('does not make a new database over one whose password is lost', async () => {
    await (await open()).release()
    fs.rmSync(path.join(dataDir, 'embedded.json'))
    await expect(open()).rejects.toMatchObject({ problem: { code: 'password-lost' } })
  })

  it('refuses a cluster of another major version', async () => {
    await (await open()).release()
    fs.writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '16\n')
    await expect(open()).rejects.toMatchObject({ problem: { code: 'other-major', made: '16', installed: '18' } })
  })

  it('gives the reason out of the log when the server does not start', async () => {
    await (await open()).release()
    fs.appendFileSync(path.join(dataDir, 'postgres', 'postgresql.conf'), 'shared_preload_libraries = none_such\n')
    await expect(open()).rejects.toMatchObject({ problem: { code: 'start-failed', detail: expect.stringContaining('none_such') } })
  })

  it('asks for DATABASE_URL on a platform without binaries', () => {
    expect(() => findBinaries('sunos', 'x64')).toThrow(expect.objectContaining({ problem: { code: 'no-binaries', platform: 'sunos-x64' } }))
  })
})

async function ask(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Kills the server as `kill -9` or the kernel does; its backends notice by themselves. */
async function killServer(folder: string): Promise<void> {
  const pid = Number(fs.readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
}
