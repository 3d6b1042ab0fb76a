import fs from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { assertMigrated, migrateDatabase } from '@/db/migrate'
import { runSql, urlOf } from '@/tests/support/embedded-cluster'
import { sharedCluster } from '@/tests/support/shared-services'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

const name = `migrate_${process.pid}`
let cluster: string
let url: string
let folder: string

beforeEach(async () => {
  cluster = (await sharedCluster()).url
  await runSql(cluster, `create database ${name}`)
  url = urlOf(cluster, name)
  folder = makeTempDataDir()
})
afterEach(async () => {
  await runSql(cluster, `drop database ${name} with (force)`)
  removeTempDataDir(folder)
})

describe('migrating', () => {
  it('applies what is missing, once', async () => {
    writeMigrations('create table one (id int)', 'create table two (id int)')
    expect(await migrateDatabase(url, { folder })).toEqual({ applied: 2 })
    expect(await migrateDatabase(url, { folder })).toEqual({ applied: 0 })
    await assertMigrated(url, folder)
  })

  it('has nothing to do without migrations', async () => {
    expect(await migrateDatabase(url, { folder })).toEqual({ applied: 0 })
  })

  it('applies each migration once however many processes start at the same moment', async () => {
    writeMigrations('create table one (id int)', 'select pg_sleep(0.3)')
    const waited: string[] = []
    const all = await Promise.all([1, 2, 3].map(() => migrateDatabase(url, { folder, onWait: (reason) => waited.push(reason) })))
    expect(all.map(({ applied }) => applied).sort()).toEqual([0, 0, 2])
    expect(waited).toEqual(['other-process', 'other-process'])
  })

  it('changes nothing when one of several fails, and says what the server said', async () => {
    writeMigrations('create table one (id int)', 'create table one (id int)')
    await expect(migrateDatabase(url, { folder })).rejects.toMatchObject({ problem: { code: 'migration-failed', detail: 'relation "one" already exists' } })
    await runSql(url, 'create table one (id int)')
  })

  it('gets in between long readers instead of queueing everybody behind itself', async () => {
    writeMigrations('create table busy (id int)')
    await migrateDatabase(url, { folder })
    writeMigrations('create table busy (id int)', 'alter table busy add column name text')
    const reader = new Client({ connectionString: url })
    await reader.connect()
    await reader.query('begin; select * from busy')
    const reasons: string[] = []
    const migrating = migrateDatabase(url, {
      folder,
      onWait: (reason) => {
        reasons.push(reason)
        void reader.end()
      },
    })
    expect(await migrating).toEqual({ applied: 1 })
    expect(reasons).toEqual(['busy-tables'])
  })

  it('refuses a database that a newer program has migrated', async () => {
    writeMigrations('create table one (id int)', 'create table two (id int)')
    await migrateDatabase(url, { folder })
    writeMigrations('create table one (id int)')
    await expect(migrateDatabase(url, { folder })).rejects.toMatchObject({ problem: { code: 'database-newer' } })
    await expect(assertMigrated(url, folder)).rejects.toMatchObject({ problem: { code: 'database-newer' } })
  })

  it('tells a command that the database is older', async () => {
    writeMigrations('create table one (id int)')
    await expect(assertMigrated(url, folder)).rejects.toMatchObject({ problem: { code: 'database-older' } })
  })

  it('names a missing right', async () => {
    writeMigrations('create table one (id int)')
    await runSql(cluster, `do $$ begin if not exists (select from pg_roles where rolname = 'guest') then create role guest login password 'guest'; end if; end $$`)
    const asGuest = Object.assign(new URL(url), { username: 'guest', password: 'guest' }).href
    await expect(migrateDatabase(asGuest, { folder })).rejects.toMatchObject({ problem: { code: 'migration-not-allowed' } })
  })
})

/** A folder as drizzle-kit writes it. */
function writeMigrations(...statements: string[]): void {
  const entries = statements.map((sql, index) => {
    const tag = `000${index}_step`
    fs.writeFileSync(path.join(folder, `${tag}.sql`), sql)
    return { idx: index, version: '7', when: 1_700_000_000_000 + index, tag, breakpoints: true }
  })
  fs.mkdirSync(path.join(folder, 'meta'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }))
}
