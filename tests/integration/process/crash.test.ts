import { eq, isNotNull } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { closeDatabase, db } from '@/db/client'
import { openEmbedded } from '@/db/embedded/open-embedded'
import { articles, publishedArticles, revisions, sections } from '@/db/schema'
import { amendEnv } from '@/lib/env'
import { type PaperServer, startPaperServer } from '@/tests/support/paper-server'
import { NewsroomClient, type Person, addPerson } from '@/tests/support/sign-in'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'
import { type Acknowledged, NewsroomForms } from '@/tests/support/newsroom-forms'

const dataDir = makeTempDataDir()
let server: PaperServer | null = null

afterAll(async () => {
  await server?.stop()
  removeTempDataDir(dataDir)
})

/** What was promised: saves and publications whose answer had arrived before the kill. */
async function workUntilKilled(paper: PaperServer, client: NewsroomClient, sectionId: string, killAfterMs: number): Promise<Acknowledged[]> {
  const forms = new NewsroomForms(client)
  const promised: Acknowledged[] = []
  let killed = false
  const killing = new Promise((resolve) => setTimeout(resolve, killAfterMs)).then(() => {
    killed = true
    return paper.kill9()
  })
  const writer = async (name: string) => {
    while (!killed) {
      const done = await forms.saveAndPublish(`${name} ${promised.length}`, sectionId).catch(() => null)
      if (done) promised.push(done)
    }
  }
  await Promise.all([writer('첫째 기자'), writer('둘째 기자'), killing])
  return promised
}

describe('kill -9 in the middle of saves and publications', () => {
  it('loses nothing that was acknowledged, and leaves reader side and newsroom side in agreement', async () => {
    server = await startPaperServer({ dataDir })
    let client = new NewsroomClient(server.origin)
    await client.signIn(await addPerson(server))
    await expect(client.fetch('/admin/articles')).resolves.toMatchObject({ status: 200 })
    const sectionId = await anySection()
    const victim = await guessFiveTimes(server)
    const promised: Acknowledged[] = []
    for (const killAfterMs of [700, 1100, 1500]) {
      promised.push(...(await workUntilKilled(server, client, sectionId, killAfterMs)))
      // The cookie outlives the crash; the port is a new one.
      const cookies = client.cookieHeader()
      server = await startPaperServer({ dataDir })
      client = new NewsroomClient(server.origin)
      client.useCookies(cookies)
    }
    expect(promised.length).toBeGreaterThan(3)
    // A restart forgives nobody.
    expect((await new NewsroomClient(server.origin).signIn(victim)).status).toBe(429)
    await expectAgreement(promised)
    const last = promised.at(-1)
    const page = await fetch(server.origin + encodeURI(last?.path ?? ''))
    expect([page.status, (await page.text()).includes(last?.headline ?? '?')]).toEqual([200, true])
  }, 240_000)
})

/** Somebody whose password has been guessed at as often as is borne. */
async function guessFiveTimes(paper: PaperServer): Promise<Person> {
  const person = await addPerson(paper)
  const client = new NewsroomClient(paper.origin)
  for (let attempt = 1; attempt <= 5; attempt += 1) await client.signIn({ ...person, password: `틀린 비밀번호 ${attempt}번째` })
  return person
}

async function anySection(): Promise<string> {
  return inDatabase(async () => {
    const [section] = await db().select().from(sections).limit(1)
    return section?.id ?? ''
  })
}

async function expectAgreement(promised: Acknowledged[]): Promise<void> {
  await inDatabase(async () => {
    for (const { id, version, headline } of promised) {
      const [saved] = await db().select().from(revisions).where(eq(revisions.articleId, id)).orderBy(revisions.version).limit(1).offset(version - 1)
      expect(saved).toMatchObject({ version, headline })
    }
    const live = await db().select({ number: articles.number, revisionId: articles.liveRevisionId }).from(articles).where(isNotNull(articles.liveRevisionId)).orderBy(articles.number)
    const shown = await db().select({ number: publishedArticles.number, revisionId: publishedArticles.revisionId }).from(publishedArticles).orderBy(publishedArticles.number)
    expect(shown).toEqual(live)
    expect(await db().$count(articles, eq(articles.status, 'published'))).toBe(live.length)
  })
}

/** Looks into the paper's own database, beside its server. */
async function inDatabase<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  const database = await openEmbedded({ dataDir })
  amendEnv({ DATABASE_URL: database.url })
  try {
    return await look()
  } finally {
    await closeDatabase()
    await database.release()
  }
}
