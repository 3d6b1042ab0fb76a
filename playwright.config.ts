import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/support/chromium'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/support/browser-global-setup.ts',
  // Two: a test waits for a server most of the time. They share one paper, so no test counts on being alone in it.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // Known once the global set-up has started the paper: test processes read this file again.
    baseURL: process.env.ILBO_TEST_ORIGIN,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    screenshot: 'only-on-failure',
    // A fifth of a test's time: whoever looks for a fault asks for it (`--trace on`).
    trace: 'off',
    launchOptions: {
      executablePath: findChromium(),
      // As readers' systems have it: without, a Korean file name cannot be written and every download is called `download`.
      env: { ...process.env, LANG: 'C.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
})
