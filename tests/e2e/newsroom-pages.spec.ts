import { type Page, expect, test } from '@playwright/test'
import { barriersOn } from '../support/expect-accessible'
import { findEntries } from '../support/find-entries'
import { NewsroomForms } from '../support/newsroom-forms'
import type { Paper } from '../support/paper-server'
import { postToArticle } from '../support/post-to-article'
import { sharedPaper } from '../support/shared-services'
import { NewsroomClient, addPerson } from '../support/sign-in'

let paper: Paper
let client: NewsroomClient
/** One that was begun and saved, and one that was withdrawn. */
let draft: string
let withdrawn: string

/** Nobody's link: such a page says that it is over. */
const over = 'A'.repeat(43)
const ofArticle = (tail: string) => () => `/admin/articles/${draft}${tail}`

/** An address of every page of the newsroom, as an admin sees it: a line each. Several, where a page has several faces. */
const pages: Record<string, () => string | string[]> = {
  'page /admin/[...rest]': () => '/admin/nowhere',
  'page /admin/articles': () => ['/admin/articles', '/admin/articles?q=%EC%97%86%EB%8A%94%20%EC%A0%9C%EB%AA%A9', '/admin/articles?status=trash'],
  'page /admin/articles/[id]': () => [`/admin/articles/${draft}`, `/admin/articles/${withdrawn}`],
  'page /admin/articles/[id]/views': ofArticle('/views'),
  'page /admin/articles/[id]/record': ofArticle('/record'),
  'page /admin/articles/[id]/revisions': ofArticle('/revisions'),
  'page /admin/articles/[id]/revisions/compare': ofArticle('/revisions/compare'),
  'page /admin/articles/[id]/preview': ofArticle('/preview'),
  'page /admin/articles/[id]/preview/frame/[theme]': ofArticle('/preview/frame/light'),
  'page /admin/inbox': () => '/admin/inbox',
  'page /admin/settings/checklist': () => '/admin/settings/checklist',
  'page /admin/contributors': () => '/admin/contributors',
  'page /admin/contributors/[id]': () => '/admin/contributors/new',
  'page /admin/staff': () => '/admin/staff',
  'page /admin/audit': () => ['/admin/audit', '/admin/audit?since=2020-01-01&until=2020-01-02'],
  'page /admin/account': () => '/admin/account',
}

/** The pages before the door, for whoever is not signed in. */
const doors: Record<string, string> = {
  'page /admin': '/admin',
  'page /admin/sign-in': '/admin/sign-in',
  'page /admin/forgot': '/admin/forgot',
  'page /admin/setup': '/admin/setup',
  'page /admin/invite/[token]': `/admin/invite/${over}`,
  'page /admin/reset/[token]': `/admin/reset/${over}`,
}

test.beforeAll(async () => {
  test.setTimeout(180_000)
  paper = await sharedPaper()
  client = new NewsroomClient(paper.origin)
  await client.signIn(await addPerson(paper))
  const forms = new NewsroomForms(client)
  draft = await forms.begin()
  const html = await (await client.fetch(`/admin/articles/${draft}`)).text()
  const sectionId = /<option value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
  await forms.save({ articleId: draft, baseVersion: 1, headline: '한빛구 마을버스 노선 스물두 개를 한꺼번에 다시 그린다', sectionId })
  withdrawn = (await forms.saveAndPublish('가람천 둑길 벚나무 심는다', sectionId)).id
  const answer = await postToArticle(client, withdrawn, 'withdraw', { baseVersion: 3, reason: '심지 않기로 했다.', notice: '사실과 달라 거두어들였습니다.', showsHeadline: true })
  expect(answer.status).toBe(200)
})

test('every page of the newsroom is in this list', () => {
  const found = findEntries().filter((name) => name.startsWith('page /admin'))
  expect(Object.keys({ ...pages, ...doors }).sort()).toEqual(found)
})

/** What is wrong with a page at a desk in both lights, and on a phone: what axe finds, and what sticks out sideways. */
async function faultsOn(page: Page, address: string): Promise<string[]> {
  const faults: string[] = []
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(paper.origin + address, { waitUntil: 'networkidle' })
  const look = async (as: string) => {
    faults.push(...(await barriersOn(page)).map((barrier) => `${address} ${as}: ${barrier}`))
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (width > 0) faults.push(`${address} ${as}: ${width} px too wide`)
  }
  await look('light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await look('dark')
  await page.setViewportSize({ width: 360, height: 740 })
  await look('on a phone')
  return faults
}

test('axe finds nothing on any page of the newsroom, in light, in dark and on a phone, and none scrolls sideways', async ({ context, page }) => {
  test.setTimeout(300_000)
  const cookies = client.cookieHeader().split('; ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: paper.origin }))
  const faults: string[] = []
  for (const address of Object.values(doors)) faults.push(...(await faultsOn(page, address)))
  await context.addCookies(cookies)
  for (const addresses of Object.values(pages)) for (const address of [addresses()].flat()) faults.push(...(await faultsOn(page, address)))
  expect(faults).toEqual([])
})
