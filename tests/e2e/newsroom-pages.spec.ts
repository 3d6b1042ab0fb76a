import { type Page, expect, test as base } from '@playwright/test'
import { barriersOn } from '../support/expect-accessible'
import { findEntries } from '../support/find-entries'
import { type PopulatedNewsroom, populateNewsroom } from '../support/populated-newsroom'
import { sharedPaper } from '../support/shared-services'
import { untilHeard } from '../support/until-heard'

/** The newsroom is filled and the admin signs in once a worker. Nothing is recorded: what axe says names the place. */
const test = base.extend<object, { newsroom: PopulatedNewsroom }>({
  newsroom: [async ({}, use) => use(await populateNewsroom(await sharedPaper())), { scope: 'worker', timeout: 120_000 }],
})
test.use({ trace: 'off', screenshot: 'off', reducedMotion: 'reduce' })
test.describe.configure({ mode: 'parallel' })

/** Nobody's link: such a page says that it is over. */
const over = 'A'.repeat(43)

/** Addresses of a page, `{name}` standing for the id of that article. */
type Faces = { addresses: string[]; /** Whoever is not signed in sees it. */ isDoor?: true; /** What is there once the page's own script has run. */ ready?: string }

const ofDraft = (tail: string): Faces => ({ addresses: [`/admin/articles/{draft}${tail}`] })

/** Every page of the newsroom with its faces: a line each. */
const pages: Record<string, Faces> = {
  'page /admin/articles/[id]': { ready: '[data-save-state]', addresses: ['draft', 'inReview', 'returned', 'approved', 'scheduled', 'published', 'changed', 'corrected', 'withdrawn', 'trashed'].map((name) => `/admin/articles/{${name}}`) },
  'page /admin/articles': { addresses: ['/admin/articles', '/admin/articles?q=%EC%97%86%EB%8A%94%20%EC%A0%9C%EB%AA%A9', '/admin/articles?status=trash'] },
  'page /admin': { addresses: ['/admin'] },
  'page /admin/[...rest]': { addresses: ['/admin/nowhere'] },
  'page /admin/articles/[id]/views': { addresses: ['/admin/articles/{published}/views', '/admin/articles/{draft}/views'] },
  'page /admin/articles/[id]/record': { addresses: ['/admin/articles/{corrected}/record'] },
  'page /admin/articles/[id]/revisions': { addresses: ['/admin/articles/{changed}/revisions'] },
  'page /admin/articles/[id]/revisions/compare': { addresses: ['/admin/articles/{changed}/revisions/compare'] },
  'page /admin/articles/[id]/preview': { ...ofDraft('/preview'), ready: 'iframe' },
  'page /admin/articles/[id]/preview/frame/[theme]': ofDraft('/preview/frame/light'),
  'page /admin/inbox': { addresses: ['/admin/inbox'] },
  'page /admin/schedule': { addresses: ['/admin/schedule'] },
  'page /admin/settings/notify': { addresses: ['/admin/settings/notify'] },
  'page /admin/library': { addresses: ['/admin/library', '/admin/library?look=list', '/admin/library?q=%EC%97%86%EB%8A%94%20%EC%9E%90%EB%A3%8C'] },
  // What is there is looked at in library.spec.ts: this is nothing of the library's.
  'page /admin/library/[id]': { addresses: ['/admin/library/{draft}'] },
  'page /admin/calendar': { addresses: ['/admin/calendar', '/admin/calendar?view=week'] },
  'page /admin/front': { addresses: ['/admin/front'] },
  'page /admin/front/preview/frame/[theme]': { addresses: ['/admin/front/preview/frame/light', '/admin/front/preview/frame/dark'], ready: 'main' },
  'page /admin/front/history': { addresses: ['/admin/front/history', '/admin/front/history?at=2020-05-03T14:03'] },
  'page /admin/settings': { addresses: ['/admin/settings'] },
  'page /admin/settings/masthead': { addresses: ['/admin/settings/masthead'] },
  'page /admin/settings/sections': { addresses: ['/admin/settings/sections'] },
  'page /admin/settings/tags': { addresses: ['/admin/settings/tags'] },
  'page /admin/settings/pages': { addresses: ['/admin/settings/pages'] },
  'page /admin/settings/pages/[slug]': { addresses: ['/admin/settings/pages/new'] },
  'page /admin/settings/search': { addresses: ['/admin/settings/search'] },
  'page /admin/settings/look': { addresses: ['/admin/settings/look'] },
  'page /admin/settings/checklist': { addresses: ['/admin/settings/checklist'] },
  'page /admin/contributors': { addresses: ['/admin/contributors'] },
  'page /admin/contributors/[id]': { addresses: ['/admin/contributors/new'] },
  'page /admin/staff': { addresses: ['/admin/staff'] },
  'page /admin/audit': { addresses: ['/admin/audit', '/admin/audit?since=2020-01-01&until=2020-01-02'] },
  'page /admin/account': { addresses: ['/admin/account'] },
  'page /admin/sign-in': { isDoor: true, addresses: ['/admin/sign-in'] },
  'page /admin/forgot': { isDoor: true, addresses: ['/admin/forgot'] },
  'page /admin/setup': { isDoor: true, addresses: ['/admin/setup'] },
  'page /admin/invite/[token]': { isDoor: true, addresses: [`/admin/invite/${over}`] },
  'page /admin/reset/[token]': { isDoor: true, addresses: [`/admin/reset/${over}`] },
}

test('every page of the newsroom is in this list', () => {
  expect(Object.keys(pages).sort()).toEqual(findEntries().filter((name) => name.startsWith('page /admin')))
})

type Look = { width: number; height: number; lights: ('light' | 'dark')[] }

/** A page is looked at in four ways; its other faces, which differ in little, in two. */
const everyWay: Look[] = [{ width: 1280, height: 900, lights: ['light', 'dark'] }, { width: 390, height: 844, lights: ['dark', 'light'] }]
const twoWays: Look[] = [{ width: 1280, height: 900, lights: ['light'] }, { width: 390, height: 844, lights: ['dark'] }]

/** What axe finds, and what sticks out sideways. */
async function faultsOn(page: Page, looks: Look[]): Promise<string[]> {
  const faults: string[] = []
  for (const { width, height, lights } of looks) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of lights) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      faults.push(...(await barriersOn(page)).map((barrier) => `${width} ${colorScheme}: ${barrier}`))
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (beyond > 0) faults.push(`${width}: ${beyond} px too wide`)
  }
  return faults
}

for (const [name, { addresses, isDoor = false, ready = 'h1' }] of Object.entries(pages)) {
  for (const [face, address] of addresses.entries()) {
    test(`axe finds nothing on ${name} at ${address}, at a desk and on a phone`, async ({ page, context, newsroom }) => {
      if (!isDoor) await context.addCookies(newsroom.cookies)
      const path = address.replace(/\{(\w+)\}/, (_whole, article) => newsroom.articles[article as keyof PopulatedNewsroom['articles']])
      await page.goto(newsroom.origin + path)
      await page.locator(ready).first().waitFor({ state: 'attached' })
      expect(await faultsOn(page, face === 0 ? everyWay : twoWays)).toEqual([])
    })
  }
}

test('on a phone every part of the newsroom is reached, what the bar has no room for by the account’s menu', async ({ page, context, newsroom }) => {
  await context.addCookies(newsroom.cookies)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${newsroom.origin}/admin/inbox`)
  const inBar = (await page.getByRole('navigation', { name: '편집국 메뉴' }).getByRole('link').allTextContents()).map((words) => words.replace(/읽지 않은 것.*/, ''))
  await untilHeard(page.getByRole('main'))
  await page.getByRole('button', { name: '계정 메뉴' }).click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  const inMenu = await page.getByRole('menuitem').allTextContents()
  expect([...inBar, ...inMenu]).toEqual(['오늘', '기사', '대문', '알림', '달력', '일정', '자료실', '기자', '구성원', '설정', '기록', '내 계정', '독자 화면 보기', '로그아웃'])
  await page.getByRole('menuitem', { name: '기록' }).click()
  await expect(page).toHaveURL(`${newsroom.origin}/admin/audit`)
})

test('what opens over an article says when its script cannot be fetched, leaves the text as it is, and opens once there is a connection again', async ({ page, context, newsroom }) => {
  await context.addCookies(newsroom.cookies)
  let isAway = false
  await page.route('**/_next/static/**', (route) => (isAway ? route.abort('internetdisconnected') : route.continue()))
  await page.goto(`${newsroom.origin}/admin/articles/${newsroom.articles.draft}`)
  const body = page.getByRole('textbox', { name: '본문' })
  await body.waitFor()
  isAway = true
  const words = await body.textContent()
  await page.getByRole('button', { name: '보내기', exact: true }).click()
  const alert = page.getByRole('alert').filter({ hasText: '불러오지 못했습니다' })
  await expect(alert).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: '다시 열기' }).click()
  await expect(alert).toBeVisible()
  isAway = false
  await page.getByRole('button', { name: '다시 열기' }).click()
  await expect(page.getByRole('dialog', { name: '데스크에 보내기' })).toBeVisible()
  // Hidden from screen readers behind the dialog, and as it was.
  expect(await page.getByRole('textbox', { name: '본문', includeHidden: true }).textContent()).toBe(words)
})
