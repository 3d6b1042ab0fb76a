import { beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, db } from '@/db/client'
import { openEmbedded } from '@/db/embedded/open-embedded'
import { sections } from '@/db/schema'
import { amendEnv } from '@/lib/env'
import { importText } from '@/tests/support/import-text'
import { NewsroomForms } from '@/tests/support/newsroom-forms'
import type { Paper } from '@/tests/support/paper-server'
import { runIlbo } from '@/tests/support/run-ilbo'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'

let paper: Paper

beforeAll(async () => {
  paper = await sharedPaper()
})

const read = async (path: string) => {
  const response = await fetch(paper.origin + encodeURI(path))
  return { status: response.status, page: await response.text() }
}

const shows = async (path: string, words: string) => (await read(path)).page.includes(words)

const post = (title: string) => `---\ntitle: ${title}\ncategories: [새소식]\n---\n\n누리면이 9일 알렸다.\n`

describe('what is published is seen at the very next request', () => {
  it('when a command publishes beside the server: on the page, the front, its section, and an address that was 404 before', async () => {
    await read('/')
    await read('/sections/새소식')
    const first = await importText(paper, 'fresh-1', post('누리면 감자꽃 축제'), { publish: true })
    const next = Number(first.path.split('/')[2]) + 1
    expect((await read(`/articles/${next}`)).status).toBe(404)
    const second = await importText(paper, 'fresh-2', post('누리면 새 도서관 문 연다'), { publish: true })
    expect(second.path).toContain(`/articles/${next}/`)
    expect((await read(second.path)).status).toBe(200)
    for (const path of ['/', '/sections/새소식']) expect([path, await shows(path, '누리면 새 도서관 문 연다')]).toEqual([path, true])
  })

  it('when the newsroom publishes, and again when it changes the headline: the old address leads on', async () => {
    const client = new NewsroomClient(paper.origin)
    await client.signIn(await addPerson(paper, 'editor'))
    const forms = new NewsroomForms(client)
    const sectionId = await anySection()
    const { id, version, path } = await forms.saveAndPublish('다온시장 주차장 넓힌다', sectionId)
    const made = await read(path)
    expect([made.status, made.page.includes('다온시장 주차장 넓힌다')]).toEqual([200, true])
    const saved = await forms.save({ articleId: id, baseVersion: version + 1, headline: '다온시장 주차장 두 배로', sectionId })
    expect(await shows(path, '두 배로')).toBe(false)
    const moved = await forms.publish({ articleId: id, baseVersion: saved })
    const redirect = await fetch(paper.origin + encodeURI(path), { redirect: 'manual' })
    expect([redirect.status, decodeURI(new URL(redirect.headers.get('location') ?? '', paper.origin).pathname)]).toEqual([301, moved])
    for (const address of [moved, '/']) expect([address, await shows(address, '다온시장 주차장 두 배로')]).toEqual([address, true])
  })

  it('when the reader side is built anew', async () => {
    const { path } = await importText(paper, 'fresh-3', post('물빛공원 새벽 개장'), { publish: true })
    const { code, stdout } = await runIlbo(['republish'], { env: paper.env })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/다시 만들었습니다/)])
    expect((await read(path)).status).toBe(200)
  })
})

async function anySection(): Promise<string> {
  const database = await openEmbedded({ dataDir: paper.dataDir })
  amendEnv({ DATABASE_URL: database.url })
  try {
    const [section] = await db().select({ id: sections.id }).from(sections).limit(1)
    return section?.id ?? ''
  } finally {
    await closeDatabase()
    await database.release()
  }
}
