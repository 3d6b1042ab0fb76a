import { expect, test } from '@playwright/test'
import { fromBase32 } from '@/lib/base32'
import { totpCode, totpStep } from '@/lib/totp'
import { expectAccessible } from '../support/expect-accessible'
import type { Paper } from '../support/paper-server'
import { sharedPaper } from '../support/shared-services'
import { addPerson, testPassword } from '../support/sign-in'
import { fillSignIn } from '../support/sign-in-form'
import { WritingDesk } from '../support/writing-desk'

let paper: Paper

test.beforeAll(async () => {
  test.setTimeout(120_000)
  paper = await sharedPaper()
})

test('somebody who was invited chooses a password, turns on two steps, signs in with a code on another device and signs that one out', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const email = `${crypto.randomUUID()}@saebyeok.example`
  const admin = new WritingDesk(page)
  await admin.signIn(paper, await addPerson(paper), '/admin/staff')
  await page.getByLabel('이메일').fill(email)
  await page.getByLabel('이름', { exact: true }).fill('민서진')
  const form = page.locator('form').filter({ has: page.getByLabel('이메일') })
  await form.getByLabel('역할').selectOption('데스크')
  await form.getByLabel('발행할 수 있음').check()
  await page.getByRole('button', { name: '초대 보내기' }).click()
  await expect(page.getByText('초대했습니다.', { exact: true })).toBeVisible()
  const { pathname } = new URL(await page.getByLabel('건넬 주소').inputValue())
  await expect(page.getByRole('button', { name: `${email} 초대 거두기` })).toBeVisible()
  await expectAccessible(page)

  const own = new WritingDesk(await (await browser.newContext()).newPage())
  await own.page.goto(paper.origin + pathname)
  await expect(own.page.getByText(`${email} 주소로 데스크 계정을 엽니다.`)).toBeVisible()
  await own.page.getByLabel('비밀번호', { exact: true }).fill('password1234')
  await own.page.getByRole('button', { name: '계정 열기' }).click()
  await expect(own.page.getByText('남들이 많이 쓰는 비밀번호입니다.')).toBeVisible()
  await expectAccessible(own.page)
  await own.page.getByLabel('비밀번호', { exact: true }).fill(testPassword)
  await own.page.getByRole('button', { name: '계정 열기' }).click()
  await own.says('계정을 열었습니다.')
  await fillSignIn(own.page, { email, password: testPassword })
  await expect(own.page).toHaveURL(`${paper.origin}/admin`)

  await own.page.goto(`${paper.origin}/admin/account`)
  await expectAccessible(own.page)
  await own.page.getByRole('button', { name: '2단계 인증 켜기' }).click()
  const key = fromBase32((await own.page.locator('code').textContent()) ?? '') ?? Buffer.alloc(0)
  expect(key).toHaveLength(20)
  await expectAccessible(own.page)
  const first = totpStep(new Date())
  await own.page.getByLabel('앱에 보이는 번호').fill(totpCode(key, first))
  await own.page.getByRole('button', { name: '번호 확인하고 켜기' }).click()
  await expect(own.page.getByRole('region', { name: '복구 코드' }).getByRole('listitem')).toHaveCount(10)
  await expectAccessible(own.page)

  const other = new WritingDesk(await (await browser.newContext()).newPage())
  await other.page.goto(`${paper.origin}/admin/articles`)
  await fillSignIn(other.page, { email, password: testPassword })
  await other.page.getByLabel('인증 번호').waitFor()
  await expectAccessible(other.page)
  await other.page.getByLabel('인증 번호').fill(totpCode(key, first))
  await other.page.getByRole('button', { name: '로그인', exact: true }).click()
  await other.says('인증 번호가 맞지 않습니다.')
  await other.page.getByLabel('인증 번호').fill(totpCode(key, Math.max(first + 1, totpStep(new Date()))))
  await other.page.getByRole('button', { name: '로그인', exact: true }).click()
  await expect(other.page).toHaveURL(`${paper.origin}/admin/articles`)

  await own.page.reload()
  await expect(own.page.getByText('이 기기', { exact: true })).toHaveCount(1)
  await own.page.getByRole('button', { name: /^Chrome · .* 로그아웃$/ }).click()
  await expect(own.page.getByText('다른 기기에서는 로그인하지 않았습니다.')).toBeVisible()
  await other.page.reload()
  await expect(other.page).toHaveURL(/\/admin\/sign-in/)
  await own.page.reload()
  await expect(own.page).toHaveURL(`${paper.origin}/admin/account`)

  await other.page.getByRole('link', { name: '비밀번호를 잊었습니다' }).click()
  await other.page.getByLabel('이메일').fill('nobody@saebyeok.example')
  await other.page.getByRole('button', { name: '주소 받기' }).click()
  await other.says('그 이메일의 계정이 있다면 곧 메일이 갑니다.')
  await expectAccessible(other.page)
  for (const path of [pathname, '/admin/reset/x']) {
    await other.page.goto(paper.origin + path)
    await expect(other.page.getByRole('heading', { name: /열 수 없는/ })).toBeVisible()
    await expectAccessible(other.page)
  }
  await page.goto(`${paper.origin}/admin/staff`)
  const person = page.getByRole('listitem').filter({ hasText: email })
  await person.getByLabel('민서진 바꾸기').press('Enter')
  await person.getByLabel('역할').selectOption('편집국장')
  await person.getByRole('button', { name: '권한 저장' }).press('Enter')
  await expect(person.getByText('· 발행', { exact: false }).first()).toContainText('편집국장')
  await expect(person.getByText('권한을 바꿨습니다. 그 사람은 다시 로그인해야 합니다.')).toBeVisible()
  await expect(person.getByLabel('역할')).toHaveValue('editor')
  for (const path of ['/admin/contributors', '/admin/contributors/new']) {
    await page.goto(paper.origin + path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
})
