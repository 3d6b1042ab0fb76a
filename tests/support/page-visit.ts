import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

type Loaded = { kind: string; address: URL; bytes: number; gzipBytes: number }

/** What opening a page loaded, by kind, and how far its content moved while it came. */
export type PageVisit = {
  html: string
  loaded: Loaded[]
  /** Cumulative layout shift, without what a reader's own actions moved. */
  layoutShift: number
}

/** Opens a page with nothing kept and waits until nothing more is asked for. `fontDelay`: milliseconds that every font takes longer. */
export async function visitPage(page: Page, address: string, { fontDelay = 0 } = {}): Promise<PageVisit> {
  const bodies: Promise<Loaded>[] = []
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    if (!/^(http|https):/.test(response.url()) || response.status() >= 300) return
    bodies.push(response.body().then((body) => ({ kind, address: new URL(response.url()), bytes: body.length, gzipBytes: gzipSync(body, { level: 9 }).length })))
  })
  if (fontDelay > 0) await page.route(/\.woff2$/, (route) => new Promise((resolve) => setTimeout(resolve, fontDelay)).then(() => route.continue()))
  await page.addInitScript(() => {
    const moves = { sum: 0 }
    Object.assign(window, { moves })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) moves.sum += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const response = await page.goto(address, { waitUntil: 'networkidle' })
  const html = (await response?.text()) ?? ''
  await page.evaluate(() => document.fonts.ready)
  const layoutShift = await page.evaluate(() => ('moves' in window ? (window.moves as { sum: number }).sum : Number.NaN))
  return { html, loaded: await Promise.all(bodies), layoutShift }
}

/** Bytes as served of everything of one kind: files that are packed already count as they are. */
export function bytesOf(visit: PageVisit, kind: string, measure: 'bytes' | 'gzipBytes'): number {
  return visit.loaded.filter((loaded) => loaded.kind === kind).reduce((sum, loaded) => sum + loaded[measure], 0)
}
