import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runSql, urlOf } from '@/tests/support/embedded-cluster'
import { runIlbo } from '@/tests/support/run-ilbo'
import { sharedCluster } from '@/tests/support/shared-services'

const name = `deploy_${process.pid}`
let cluster: string
let url: string

beforeEach(async () => {
  cluster = (await sharedCluster()).url
  await runSql(cluster, `create database ${name}`)
  url = urlOf(cluster, name)
})
afterEach(() => runSql(cluster, `drop database ${name} with (force)`))

/** As the build on Vercel calls it; the pooled address leads nowhere, so that only the other one can have been used. */
const deploy = (stage: 'production' | 'preview', env: Record<string, string> = {}) =>
  runIlbo(['migrate:deploy'], { env: { VERCEL: '1', VERCEL_ENV: stage, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATABASE_URL_UNPOOLED: url, ...env } })

async function tableCount(): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from information_schema.tables where table_schema = 'public'`)
  await client.end()
  return rows[0]?.count ?? -1
}

describe('the migrations of a deployment', () => {
  it('to production are applied once when two deploy at the same moment, and both go on', async () => {
    const both = await Promise.all([deploy('production'), deploy('production')])
    expect(both.map(({ code, stderr }) => [code, stderr])).toEqual([[0, ''], [0, '']])
    expect(both.map(({ stdout }) => /마이그레이션 \((최신|\d+개 적용)\)/.exec(stdout)?.[1]).sort()).toEqual([expect.stringMatching(/^\d+개 적용$/), '최신'])
    expect(await tableCount()).toBeGreaterThan(20)
  }, 120_000)

  it('are not applied by a preview to a database that has served production, whatever the settings say', async () => {
    expect((await deploy('production')).code).toBe(0)
    await runSql(url, `delete from drizzle.__drizzle_migrations where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`)
    const { code, stdout } = await deploy('preview', { PRODUCTION_DATABASE_HOST: 'former.example' })
    expect([code, stdout]).toEqual([0, expect.stringContaining('127.0.0.1 은(는) 실제 신문의 데이터베이스입니다')])
    expect(stdout).not.toMatch(/개 적용|최신/)
  }, 120_000)

  it('are left out where nobody can tell whose database it is, or where there is none', async () => {
    const unknown = await deploy('preview')
    expect([unknown.code, unknown.stdout]).toEqual([0, expect.stringContaining('PRODUCTION_DATABASE_HOST')])
    const none = await deploy('preview', { DATABASE_URL: '', DATABASE_URL_UNPOOLED: '' })
    expect([none.code, none.stdout]).toEqual([0, expect.stringContaining('미리보기에 DATABASE_URL 이 없습니다')])
    expect(await tableCount()).toBe(0)
  }, 120_000)

  it('are applied by a preview to a database of its own, after what is still missing was named', async () => {
    const { code, stdout } = await deploy('preview', { PRODUCTION_DATABASE_HOST: 'db.saebyeok.example' })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/AUTH_SECRET[\s\S]*S3 저장소[\s\S]*CRON_SECRET[\s\S]*\d+개 적용/)])
    expect(await tableCount()).toBeGreaterThan(20)
  }, 120_000)

  it('to production without a database end the deployment with a sentence', async () => {
    const { code, stderr } = await deploy('production', { DATABASE_URL: '', DATABASE_URL_UNPOOLED: '' })
    expect([code, stderr]).toEqual([1, expect.stringContaining('DATABASE_URL 이 없어 배포할 수 없습니다')])
  }, 120_000)
})
