import type { Page } from '@playwright/test'
import { report } from '../report'
import { type MainThreadTime, watchMainThread } from './main-thread'
import { slowDown, typeAndMeasure } from './typing'

const words = '시장 골목의 밤이 밝아졌다고 상인들은 입을 모았다. 새 가로등은 해가 지면 저절로 켜지고 사람이 없으면 어두워진다.'

/**
 * Key to paint in the middle of the open article, as fast as this machine and four times slower; then what the browser takes of it: the
 * same page with a copy of the body that nothing but the browser knows of, and a field with nothing around it.
 */
export async function measureTyping(page: Page): Promise<void> {
  await placeCaret(page)
  report('key to paint', await typeAndMeasure(page, ` ${words}${words}`))
  await measureSlowly(page, 'key to paint, slowed 4 times')
  await page.evaluate(() => {
    const body = document.querySelector('#article-body')
    body?.replaceWith(body.cloneNode(true))
  })
  await placeCaret(page)
  await measureSlowly(page, '  the same page without an editor')
  await page.goto('about:blank')
  await page.setContent('<div contenteditable style="min-height:4em"></div>')
  await page.locator('div').click()
  await measureSlowly(page, '  a field with nothing around it')
}

async function placeCaret(page: Page): Promise<void> {
  await page.locator('#article-body > p').nth(25).click()
  await page.keyboard.press('End')
}

async function measureSlowly(page: Page, name: string): Promise<void> {
  await slowDown(page, 4)
  report(name, await typeAndMeasure(page, ` ${words}${words}`))
  await slowDown(page, 1)
  let keys = 0
  // At its own speed: what slows a page down counts as its own time.
  const time = await watchMainThread(page, async () => void (keys = (await typeAndMeasure(page, ` ${words}`)).length))
  const share = ([kind, milliseconds]: [string, number]) => `${kind} ${(milliseconds / keys).toFixed(2)}`
  console.log(`    main thread, ms a key, not slowed: ${(Object.entries(time) as [keyof MainThreadTime, number][]).map(share).join(', ')}`)
}
