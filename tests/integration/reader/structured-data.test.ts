import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addContributor } from '@/tests/support/add-contributor'
import { importPlace, importText } from '@/tests/support/import-text'
import type { Paper } from '@/tests/support/paper-server'
import { noisyPicture } from '@/tests/support/pictures'
import { publishText } from '@/tests/support/publish-text'
import { sharedPaper } from '@/tests/support/shared-services'
import { NewsroomClient, addPerson } from '@/tests/support/sign-in'
import { structuredDataErrors } from '@/tests/support/structured-data-errors'
import { makeTempDataDir, removeTempDataDir } from '@/tests/support/temp-data-dir'

let paper: Paper
const folder = makeTempDataDir()
/** A page of every kind, and what machines find in it. */
const pages: Record<string, { address: string; types: string[] }> = {}

beforeAll(async () => {
  paper = await sharedPaper()
  await addContributor(paper, '문하린 기자')
  const post = '---\ntitle: 느티골 억새밭 다시 연다\ndate: 2026-10-07 09:00:00 +0900\ncategories: [산길]\ntags: [억새]\nauthor: 문하린 기자\n---\n\n느티골 억새밭이 열린다.\n'
  const { path: plain } = await importText(paper, 'machines-1', post, { publish: true })
  const release = path.join(folder, '억새.txt')
  writeFileSync(release, '느티골군 억새 축제 연다\n\n느티골군이 억새 축제를 연다.\n\n번호 제목 날짜 조회 수\n12 억새밭 길 고친다 2025.11.14 7\n11 억새밭 주차장 넓힌다 2025.11.13 5\n')
  const { report } = await importPlace(paper, release, ['--section', '기후보도', '--publish', '--board'], 'press-release')
  const client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper, 'editor'))
  const init = { method: 'POST', headers: { origin: paper.origin, 'content-type': 'image/jpeg' }, body: new Uint8Array(await noisyPicture(1600, 900).jpeg({ quality: 60 }).toBuffer()) }
  const { mediaId } = (await (await client.fetch('/admin/media?name=reeds.jpg', init)).json()) as { mediaId: string }
  const pictured = await publishText(client, { headline: '느티골 억새, 바람에 눕다', lead: { mediaId, alt: '억새밭', caption: '', credit: '문하린' } })
  const byline = /\/contributors\/[^"\\]+/.exec(await read(encodeURI(plain)))?.[0] ?? ''
  const article = ['BreadcrumbList', 'NewsArticle']
  Object.assign(pages, {
    front: { address: '/', types: ['Organization,NewsMediaOrganization', 'WebSite'] },
    article: { address: encodeURI(plain), types: article },
    pictured: { address: encodeURI(pictured.path), types: article },
    release: { address: encodeURI(report.articles.at(0)?.path ?? ''), types: article },
    contributor: { address: byline, types: ['ProfilePage'] },
    section: { address: encodeURI('/sections/산길'), types: ['BreadcrumbList'] },
    board: { address: encodeURI('/sections/기후보도'), types: ['BreadcrumbList'] },
    tag: { address: encodeURI('/tags/억새'), types: ['BreadcrumbList'] },
  })
})

afterAll(() => removeTempDataDir(folder))

const read = async (address: string) => (await fetch(paper.origin + address)).text()

it.each(['front', 'article', 'pictured', 'release', 'contributor', 'section', 'board', 'tag'])('validators have nothing against what the %s page says to machines', async (name) => {
  const { address = '', types } = pages[name] ?? {}
  expect(await structuredDataErrors(await read(address))).toEqual({ types, errors: [] })
})
