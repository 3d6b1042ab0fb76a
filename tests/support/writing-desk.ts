import { type Page, expect } from '@playwright/test'
import { KoreanKeyboard } from './ime'
import type { Paper } from './paper-server'
import type { Person } from './sign-in'
import { signInAt } from './sign-in-form'
import { untilHeard } from './until-heard'

/** What stands on the page, character by character. */
export type Words = { headline: string; body: string[] }

/** The editor as a person at it sees and uses it. */
export class WritingDesk {
  constructor(readonly page: Page) {}

  get body() {
    return this.page.getByRole('textbox', { name: '본문' })
  }

  get headline() {
    return this.page.getByLabel('제목', { exact: true })
  }

  async signIn(paper: Paper, person: Person, path = '/admin/articles'): Promise<void> {
    await signInAt(this.page, paper.origin + path, person)
    await expect(this.page).toHaveURL(paper.origin + path)
    await untilHeard(this.page.getByRole('main'))
  }

  /** Begins an article and writes a headline and a first paragraph, which the server has. Answers the page's path. */
  async begin(paper: Paper, headline: string, words: string): Promise<string> {
    await this.page.goto(`${paper.origin}/admin/articles`)
    await this.page.getByRole('button', { name: '새 기사' }).first().click()
    await this.body.waitFor()
    await this.headline.click()
    const keyboard = await KoreanKeyboard.at(this.page)
    await keyboard.type(headline)
    await this.body.click()
    await keyboard.type(words)
    await this.isSaved()
    return new URL(this.page.url()).pathname
  }

  /** Types at the end of the body, syllable by syllable; the last one is finished. */
  async write(words: string): Promise<void> {
    await this.body.click()
    await this.page.keyboard.press('Control+End')
    await (await KoreanKeyboard.at(this.page)).type(words)
  }

  async words(): Promise<Words> {
    await this.body.waitFor()
    const body = await this.body.locator('> *').allTextContents()
    while (body.length > 1 && body.at(-1) === '') body.pop()
    return { headline: await this.headline.inputValue(), body }
  }

  /** What somebody sees who opens the article with another browser's eyes: what the server has. */
  async isSaved(): Promise<void> {
    await expect(this.page.locator('[data-save-state=saved]')).toHaveText(/저장됨 \d\d:\d\d:\d\d/)
  }

  async says(sentence: string | RegExp): Promise<void> {
    await expect(this.page.getByText(sentence).first()).toBeVisible({ timeout: 20_000 })
  }

  /** What this device keeps of an article because the server may not have it: the body's words, newest first. */
  async kept(path: string): Promise<string[]> {
    return this.page.evaluate(async (articleId) => {
      // Opening what is not there would make it, without what the page wants in it.
      if (!(await indexedDB.databases()).some(({ name }) => name === 'ilbo-journal')) return []
      type Kept = { articleId: string; at: number; text: string }
      const entries = await new Promise<Kept[]>((resolve, reject) => {
        const opening = indexedDB.open('ilbo-journal')
        opening.onerror = () => reject(opening.error ?? new Error('no journal'))
        opening.onsuccess = () => {
          const asking = opening.result.transaction('entries').objectStore('entries').getAll()
          asking.onerror = () => reject(asking.error ?? new Error('no entries'))
          asking.onsuccess = () => {
            resolve(asking.result as Kept[])
            opening.result.close()
          }
        }
      })
      const wordsIn = (node: { text?: string; content?: object[] }): string => node.text ?? (node.content ?? []).map(wordsIn).join('')
      return entries.filter((entry) => entry.articleId === articleId).sort((one, other) => other.at - one.at).map(({ text }) => wordsIn((JSON.parse(text) as { body: object }).body))
    }, path.split('/').at(-1) ?? '')
  }
}
