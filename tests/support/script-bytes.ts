import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** Scripts by address, with their bytes as gzip packs them. */
export type Scripts = ReadonlyMap<string, number>

/** Opens a page and answers every script that it loaded, also those that came later by themselves. */
export async function scriptsOf(page: Page, address: string): Promise<Scripts> {
  const bodies: Promise<[string, number]>[] = []
  const onResponse = (response: { url(): string; request(): { resourceType(): string }; body(): Promise<Buffer> }) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body().then((body) => [new URL(response.url()).pathname, gzipSync(body, { level: 9 }).length]))
  }
  page.on('response', onResponse)
  await page.goto(address, { waitUntil: 'networkidle' })
  page.off('response', onResponse)
  return new Map(await Promise.all(bodies))
}

/** Bytes of those scripts that the other page does not load. */
export function bytesBeyond(scripts: Scripts, others: Scripts): number {
  return [...scripts].reduce((sum, [address, bytes]) => sum + (others.has(address) ? 0 : bytes), 0)
}
