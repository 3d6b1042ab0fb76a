import { expect, test } from '@playwright/test'
import type { Paper } from '../support/paper-server'
import { runIlbo } from '../support/run-ilbo'
import { sharedPaper } from '../support/shared-services'
import { addPerson } from '../support/sign-in'
import { fillSignIn } from '../support/sign-in-form'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper

test.beforeAll(async () => {
  test.setTimeout(120_000)
  paper = await sharedPaper()
})
test.beforeEach(() => test.setTimeout(120_000))

test('somebody else who signs in over an open article signs nothing in its writer’s place, and the writer goes on with every word', async ({ page }) => {
  const [writer, colleague] = [await addPerson(paper, 'desk'), await addPerson(paper, 'desk')]
  const desk = new WritingDesk(page)
  await desk.signIn(paper, writer)
  const address = await desk.begin(paper, '야간 진료', '병원이 문을 열었다.')
  // Another role ends every session of that person.
  await runIlbo(['staff', 'role', '--email', writer.email, '--role', 'editor'], { env: paper.env })
  await desk.write(' 새벽까지 진료한다.')
  const dialog = page.getByRole('dialog', { name: '다시 로그인' })
  await fillSignIn(dialog, colleague)
  await expect(dialog).toHaveCount(0)
  await desk.says('다른 사람으로 로그인되어 있어 저장하지 않았습니다.')
  await expect(page.getByRole('button', { name: '페이지 새로 열기' })).toBeVisible()
  expect((await desk.words()).body).toEqual(['병원이 문을 열었다. 새벽까지 진료한다.'])
  expect(await desk.kept(address)).toEqual(['병원이 문을 열었다. 새벽까지 진료한다.'])

  await page.getByRole('button', { name: '내 계정으로 로그인' }).click()
  await fillSignIn(dialog, writer)
  await desk.isSaved()
  await page.reload()
  expect((await desk.words()).body).toEqual(['병원이 문을 열었다. 새벽까지 진료한다.'])
})

test('a reporter whose article was published under their hands is told so, and carries the last words away, also after a reload', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: paper.origin })
  const [reporter, chief] = [await addPerson(paper, 'reporter'), await addPerson(paper, 'editor')]
  const desk = new WritingDesk(page)
  await desk.signIn(paper, reporter)
  const address = await desk.begin(paper, '학교 탁구부', '공이 튀었다.')
  await page.getByLabel('섹션', { exact: true }).selectOption({ index: 1 })
  await desk.isSaved()

  const other = new WritingDesk(await (await browser.newContext()).newPage())
  await other.signIn(paper, chief, address)
  await other.page.getByRole('button', { name: '발행', exact: true }).click()
  await other.says('발행했습니다.')
  await other.page.context().close()

  await desk.write(' 아이들이 웃었다.')
  await desk.says('이제 이 기사를 고칠 수 없어 저장하지 못했습니다.')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const words = '학교 탁구부\n\n공이 튀었다. 아이들이 웃었다.'
  await page.getByRole('button', { name: '글 복사하기' }).click()
  await expect.poll(copied).toBe(words)

  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.reload()
  await desk.says('이 기사를 고칠 권한이 없어 되살릴 수 없습니다.')
  await page.getByRole('button', { name: '글 복사하기' }).click()
  await expect.poll(copied).toBe(words)
})

test('the fields of blocks are closed while another tab writes, and open with the text', async ({ page, context }) => {
  const desk = new WritingDesk(page)
  await desk.signIn(paper, await addPerson(paper, 'desk'))
  const address = await desk.begin(paper, '바로잡습니다', '숫자가 틀렸다.')
  await page.getByRole('button', { name: '그 밖의 서식' }).click()
  await page.getByRole('menuitem', { name: '바로잡는 글' }).click()
  await expect(page.getByLabel('종류')).toBeEnabled()
  await desk.isSaved()
  const second = new WritingDesk(await context.newPage())
  await second.page.goto(paper.origin + address)
  await second.says('다른 탭에서 열려 있음')
  await expect(second.page.getByLabel('종류')).toBeDisabled()
  await expect(second.page.getByLabel('날짜')).toBeDisabled()
  await second.page.getByRole('button', { name: '이어받기' }).click()
  await expect(second.body).toHaveAttribute('contenteditable', 'true')
  await expect(second.page.getByLabel('종류')).toBeEnabled()
})
