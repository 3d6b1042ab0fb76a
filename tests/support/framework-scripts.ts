import type { Page } from '@playwright/test'

/**
 * A page's HTML without anything of the framework: its script files, its inline payload, its hints to fetch scripts. What stays of
 * scripts is ours: `/enhance/…` and JSON-LD. A front door may serve pages so (DESIGN, decision 13).
 */
export function withoutFramework(html: string): string {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes: string) => (/\/enhance\/|ld\+json/.test(attributes) ? script : ''))
    .replace(/<link\b[^>]*as="script"[^>]*>/g, '')
}

/** From now on every document that the page opens comes without the framework, and whatever of it is asked for anyway is noted. */
export async function leaveOutFramework(page: Page): Promise<{ asked: string[] }> {
  const asked: string[] = []
  await page.route('**/*', async (route) => {
    const request = route.request()
    if (request.resourceType() === 'script' && new URL(request.url()).pathname.startsWith('/_next/')) {
      asked.push(request.url())
      return route.abort()
    }
    if (request.resourceType() !== 'document') return route.fallback()
    const response = await route.fetch({ maxRedirects: 0 })
    if (!response.headers()['content-type']?.includes('text/html')) return route.fulfill({ response })
    return route.fulfill({ response, body: withoutFramework(await response.text()) })
  })
  return { asked }
}
