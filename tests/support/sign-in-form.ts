import type { Locator, Page } from '@playwright/test'
import type { Person } from './sign-in'

/** Fills in the form of the sign-in page, or of the dialog that asks for a sign-in over another page, and sends it. */
export async function fillSignIn(place: Page | Locator, { email, password }: Pick<Person, 'email' | 'password'>): Promise<void> {
  await place.getByLabel('이메일').fill(email)
  await place.getByLabel('비밀번호', { exact: true }).fill(password)
  await place.getByRole('button', { name: '로그인', exact: true }).click()
}

/** Goes to a page of the newsroom as somebody who is not signed in yet: the sign-in stands before it. */
export async function signInAt(page: Page, address: string, person: Pick<Person, 'email' | 'password'>): Promise<void> {
  await page.goto(address)
  await fillSignIn(page, person)
}
