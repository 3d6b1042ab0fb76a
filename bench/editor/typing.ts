import type { Page } from '@playwright/test'
import { KoreanKeyboard } from '@/tests/support/ime'

type Measured = Window & { keyTimes: number[] | undefined }

/**
 * Notes, for every change of the text, the milliseconds from the browser's own time of the input until the frame with it had been drawn.
 * `beforeinput` and not the key: what an input method composes comes to the page by itself, after the key.
 */
const watchInput = () => {
  const measured = window as unknown as Measured
  if (measured.keyTimes === undefined) {
    window.addEventListener('beforeinput', (event) => {
      // After the frame's own work the next task begins: by then the frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => measured.keyTimes?.push(performance.now() - event.timeStamp)
        port2.postMessage(null)
      })
    }, true)
  }
  measured.keyTimes = []
}

/**
 * Types and answers the times from key to paint. To be run in a browser without a frame rate, or waiting for the next sixtieth of a
 * second would be counted too.
 */
export async function typeAndMeasure(page: Page, words: string): Promise<number[]> {
  await page.evaluate(watchInput)
  await (await KoreanKeyboard.at(page, { delay: 60 })).type(words)
  await page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => setTimeout(resume))))
  return page.evaluate(() => (window as unknown as Measured).keyTimes ?? [])
}

/** How much slower the page's processor is than this machine's. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate })
}
