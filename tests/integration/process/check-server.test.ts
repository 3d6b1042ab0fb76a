import { Client } from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { checkServer, connectToServer } from '@/db/check-server'
import { targetOf } from '@/db/connection-problem'
import { freePort } from '@/lib/ports'
import { runSql, urlOf } from '@/tests/support/embedded-cluster'
import { sharedCluster } from '@/tests/support/shared-services'

const name = `check_${process.pid}`
let cluster: string
const changed = (change: Partial<URL>) => Object.assign(new URL(cluster), change).href

beforeAll(async () => {
  cluster = (await sharedCluster()).url
})
afterEach(() => runSql(cluster, `drop database if exists ${name} with (force)`))

describe('a PostgreSQL of the operator', () => {
  it.each([
    [`encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'`],
    [`encoding 'UTF8' locale_provider icu icu_locale 'ko-KR' locale 'C'`],
  ])('is taken with %s', async (options) => {
    await runSql(cluster, `create database ${name} template template0 ${options}`)
    const client = await connectToServer(urlOf(cluster, name))
    await client.end()
  })

  it.each([
    [`encoding 'SQL_ASCII' locale_provider libc locale 'C'`, { code: 'encoding-not-utf8', encoding: 'SQL_ASCII' }],
    [`encoding 'UTF8' locale_provider libc locale 'C'`, { code: 'locale-without-unicode', locale: 'C' }],
    [`encoding 'UTF8' locale_provider libc locale 'POSIX'`, { code: 'locale-without-unicode' }],
  ])('is refused with %s', async (options, problem) => {
    await runSql(cluster, `create database ${name} template template0 ${options}`)
    await expect(connectToServer(urlOf(cluster, name))).rejects.toMatchObject({ problem: { ...problem, database: name } })
  })

  it('is refused when it is too old', async () => {
    const client = new Client({ connectionString: cluster })
    await client.connect()
    const old = { rows: [{ number: 140_012, name: '14.12', recovering: false }] }
    client.query = (async () => old) as unknown as Client['query']
    expect(await checkServer(client, targetOf(cluster))).toMatchObject({ code: 'server-too-old', found: '14.12', needed: 15 })
    await client.end()
  })

  it.each([
    ['a wrong password', { password: 'guess' }, 'password-wrong'],
    ['no password', { password: '' }, 'password-missing'],
    ['an unknown database', { pathname: '/none_such' }, 'database-unknown'],
    ['an unknown host', { hostname: 'none-such.invalid' }, 'host-unknown'],
    ['TLS that the server has not', { search: '?sslmode=verify-full' }, 'tls-unsupported'],
  ])('that cannot be reached because of %s gets a code of its own', async (_why, change, code) => {
    await expect(connectToServer(changed(change))).rejects.toMatchObject({ problem: { code } })
  })

  it('that nobody runs is told from one that is slow', async () => {
    await expect(connectToServer(changed({ port: String(await freePort('127.0.0.1')) }))).rejects.toMatchObject({ problem: { code: 'connection-refused' } })
  })
})
