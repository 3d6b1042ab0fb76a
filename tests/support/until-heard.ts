import { type Locator, expect } from '@playwright/test'

/** Waits until the page's own script hears what is done to an element: before, a press of it is lost, as it is for whoever is that quick. */
export async function untilHeard(element: Locator): Promise<void> {
  await expect.poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps$')))).toBe(true)
}
