import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { importText } from './import-text'
import { type PaperServer, startPaperServer } from './paper-server'
import { postToArticle } from './post-to-article'
import { root, runIlbo } from './run-ilbo'
import { NewsroomClient, addPerson } from './sign-in'

/** An article as the product was asked for with: coloured words, marked words, tables, quotes, in the style of a blog. */
const longPost = path.join(root, 'tests/fixtures/jekyll/2024-09-12-한빛구-마을버스.md')

export type DemoPaper = PaperServer & {
  /** A page of every kind that readers meet, by a name for it. */
  pages: Record<
    | 'front' | 'section' | 'secondPage' | 'article' | 'imported' | 'board' | 'contributor' | 'tag' | 'search' | 'found' | 'missing'
    | 'archive' | 'month' | 'day' | 'series' | 'allSeries' | 'paperPage' | 'offline' | 'corrections' | 'withdrawn',
    string
  >
}

/** `test` with the demo paper, started once for all files that use it one after the other. */
export const test = base.extend<object, { paper: DemoPaper }>({
  paper: [
    async ({}, use) => {
      const paper = await startDemoPaper()
      await use(paper)
      await paper.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})

/** The demo paper on a server of its own, with one imported article more. */
export async function startDemoPaper(): Promise<DemoPaper> {
  const paper = await startPaperServer()
  try {
    const { code, stderr } = await runIlbo(['demo'], { env: { ...paper.env } })
    if (code !== 0) throw new Error(stderr)
    const imported = await importText(paper, '2024-09-12-hanbit-bus', readFileSync(longPost, 'utf8'), { publish: true })
    return { ...paper, pages: { ...(await findPages(paper.origin, imported.path)), ...(await leaveArticles(paper)) } }
  } catch (error) {
    await paper.stop()
    throw error
  }
}

/** An article that was corrected and one that was withdrawn, both old enough to stand in nobody's way. */
async function leaveArticles(paper: PaperServer): Promise<Pick<DemoPaper['pages'], 'corrections' | 'withdrawn'>> {
  const client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'editor'))
  const post = (title: string) => `---\ntitle: ${title}\ncategories: [사회]\n---\n\n가람시가 13일 알렸다.\n`
  const corrected = await importText(paper, '2024-09-13-corrected', post('가람천 둑길 12킬로미터 새로 깐다'), { publish: true })
  const withdrawn = await importText(paper, '2024-09-13-withdrawn', post('가람천 둑길 벚나무 심는다'), { publish: true })
  const answers = [
    await postToArticle(client, corrected.id, 'correct', { baseVersion: 2, kind: 'correction', note: '둑길의 길이를 바로잡습니다.', place: 'top', date: '2024-09-14' }),
    await postToArticle(client, withdrawn.id, 'withdraw', { baseVersion: 2, reason: '심지 않기로 했다.', notice: '사실과 달라 거두어들였습니다.', showsHeadline: true }),
  ]
  for (const answer of answers) if (!answer.ok) throw new Error(`an article did not leave: ${answer.status} ${await answer.text()}`)
  return { corrections: '/corrections', withdrawn: encodeURI(withdrawn.path) }
}

async function findPages(origin: string, imported: string): Promise<Omit<DemoPaper['pages'], 'corrections' | 'withdrawn'>> {
  const read = async (address: string) => (await fetch(origin + address)).text()
  const first = (html: string, address: RegExp) => {
    const [found] = address.exec(html) ?? []
    if (!found) throw new Error(`the demo paper has no ${address}`)
    return encodeURI(decodeURI(found))
  }
  const article = first(await read('/'), /\/articles\/\d+\/[^"\\]+/)
  const html = await read(article)
  const month = first(await read('/archive'), /\/archive\/\d{4}\/\d\d/)
  return {
    front: '/',
    section: '/sections/society',
    secondPage: '/search?q=%EC%8B%9C&page=2',
    article,
    imported: encodeURI(imported),
    board: '/sections/press-release',
    contributor: first(html, /\/contributors\/[^"\\]+/),
    tag: first(html, /\/tags\/[^"\\]+/),
    search: '/search',
    found: '/search?q=%EC%8B%9C%EC%9E%A5',
    missing: '/nothing-here',
    archive: '/archive',
    month,
    day: first(await read(month), /\/archive\/\d{4}\/\d\d\/\d\d/),
    allSeries: '/series',
    series: first(await read('/series'), /\/series\/[^"\\]+/),
    paperPage: '/pages/ethics',
    offline: '/offline',
  }
}
