import AxeBuilder from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

/** What axe finds wrong on the page as it stands, or on a part of it: a line each, with the first place. `without`: what is looked at elsewhere. */
export async function barriersOn(page: Page, { part = 'html', without }: { part?: string; without?: string } = {}): Promise<string[]> {
  // The menu library's guards are hidden and take the focus on purpose, to pass it on.
  // Legacy mode asks within the page; the other opens a page of its own each time, for frames of other sites, which we have none of.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(part).exclude('[data-base-ui-focus-guard]')
  const { violations } = await (without === undefined ? axe : axe.exclude(without)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ').slice(0, 400)}`)
}

/** Axe finds nothing on the page as it stands, or on a part of it, in light and in dark. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // What opens rarely comes when it is opened.
  if (part !== undefined) await page.locator(part).first().waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect([colorScheme, await barriersOn(page, { part })]).toEqual([colorScheme, []])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
