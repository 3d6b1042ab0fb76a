import AxeBuilder from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

/** What axe finds wrong on the page as it stands, or on a part of it, in light and in dark: nothing. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // The menu library's guards are hidden and take the focus on purpose, to pass it on.
    const { violations } = await new AxeBuilder({ page }).include(part).exclude('[data-base-ui-focus-guard]').analyze()
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
