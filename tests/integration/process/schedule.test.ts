import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles, auditLog, publicChanges, publishedArticles, revisions, schedules, sections } from '@/db/schema'
import { childEnvironment, databaseUrl } from '@/lib/env'
import { scheduleMany } from '@/tests/support/many-schedules'
import { makePaper, useNewsroomDatabase } from '@/tests/support/newsroom-database'
import { exitOf } from '@/tests/support/processes'
import { root } from '@/tests/support/run-ilbo'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

useNewsroomDatabase()

const many = 1000

const servers = new Set<ChildProcess>()
const folder = makeTempDataDir()
const program = path.join(folder, 'server.cjs')

// One file: four servers that are started over and over must not spend their lives in loading.
beforeAll(() => build({ entryPoints: [path.join(root, 'tests/support/schedule-process.ts')], outfile: program, bundle: true, platform: 'node', alias: { '@': root }, conditions: ['react-server'], external: ['pg-native'], logLevel: 'error' }))

afterEach(async () => {
  await Promise.all([...servers].map(kill))
})
afterAll(() => removeTempDataDir(folder))

async function startServer(): Promise<ChildProcess> {
  const env = childEnvironment({ DATABASE_URL: databaseUrl(), LOG_LEVEL: 'silent', NODE_OPTIONS: undefined })
  const server = spawn(process.execPath, [program], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  servers.add(server)
  await once(server, 'message')
  return server
}

async function kill(server: ChildProcess): Promise<void> {
  servers.delete(server)
  server.kill('SIGKILL')
  await exitOf(server)
}

/** A server that is killed so many times after a random while, and then left to work. Answers how much was to be done at each death. */
async function liveAndDie(deaths: number): Promise<number[]> {
  const left: number[] = []
  for (let server = await startServer(); left.length < deaths; server = await startServer()) {
    await sleep(50 + Math.random() * 450)
    await kill(server)
    left.push(await countOf('pending'))
  }
  return left
}

const countOf = (state: 'pending' | 'done') => db().$count(schedules, eq(schedules.state, state))

describe('four servers on one database', () => {
  it('publish a thousand articles that are due at once, each exactly once, while one after the other is killed with kill -9', { timeout: 600_000 }, async () => {
    const { society } = await makePaper()
    const ids = await scheduleMany(many, { sectionId: society, dueAt: new Date(Date.now() - 1000) })
    // Each dies three times in the middle of its work, at another moment every time, and is started again, as a launcher does.
    const leftAtDeaths = await Promise.all([0, 1, 2, 3].map(() => liveAndDie(3)))
    await expect.poll(() => countOf('pending'), { timeout: 500_000, interval: 250 }).toBe(0)

    // Somebody was killed while there was work, or nothing was proved.
    expect(leftAtDeaths.flat().filter((left) => left > 0).length).toBeGreaterThanOrEqual(6)
    expect(await countOf('done')).toBe(many)
    expect(await db().$count(schedules)).toBe(many)
    expect(await db().$count(articles, sql`${articles.status} = 'published' and ${articles.version} = 2 and ${articles.liveVersion} = 2`)).toBe(many)
    // One of everything that a publication leaves, for each.
    const published = await db().select({ id: revisions.articleId }).from(revisions).where(eq(revisions.kind, 'publish'))
    expect(published.map(({ id }) => id).sort()).toEqual([...ids].sort())
    const recorded = await db().select({ id: auditLog.subjectId }).from(auditLog).where(eq(auditLog.action, 'article.published'))
    expect(recorded.map(({ id }) => id).sort()).toEqual([...ids].sort())
    const shown = await db().select({ id: publishedArticles.articleId, number: publishedArticles.number }).from(publishedArticles)
    expect(shown.map(({ id }) => id).sort()).toEqual([...ids].sort())
    const journal = await db().select({ change: publicChanges.change }).from(publicChanges)
    const told = journal.flatMap(({ change }) => change.articleNumbers)
    expect(told.sort((one, other) => one - other)).toEqual(shown.map(({ number }) => number).sort((one, other) => one - other))
  })

  it('make up for a moment at which none of them ran, as soon as one does', async () => {
    await db().delete(schedules)
    const [section] = await db().select({ id: sections.id }).from(sections).limit(1)
    const [id = ''] = await scheduleMany(1, { sectionId: section?.id ?? '', dueAt: new Date(Date.now() - 3_600_000) })
    await startServer()
    await expect.poll(() => countOf('done'), { timeout: 20_000 }).toBe(1)
    expect(await db().$count(publishedArticles, eq(publishedArticles.articleId, id))).toBe(1)
  })
})
