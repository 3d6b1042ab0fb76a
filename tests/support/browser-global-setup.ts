import { ensureChromium } from './chromium'
import { provideSharedServices, sharedPaper } from './shared-services'

/** Playwright's global set-up: a browser that starts, and a paper that runs; what it returns is the tear-down. */
export default async function setup(): Promise<() => Promise<void>> {
  ensureChromium((line) => process.stdout.write(`${line}\n`))
  const stop = await provideSharedServices()
  try {
    process.env.ILBO_TEST_ORIGIN = (await sharedPaper()).origin
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}
