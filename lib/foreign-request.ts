type Headers = { get: (name: string) => string | null }

/**
 * Whether a request that changes something was sent by another site's page. Next lets actions without an Origin header through and
 * believes `X-Forwarded-Host` (measured, reference/stack.md), so this asks by itself: the Origin must be the host that was
 * addressed; without one, the browser must say `same-origin`. The forwarded host counts only behind a trusted proxy.
 */
export function isForeignRequest(headers: Headers, { trustsProxy }: { trustsProxy: boolean }): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') !== 'same-origin'
  const forwarded = trustsProxy ? headers.get('x-forwarded-host')?.split(',')[0]?.trim() : undefined
  const host = forwarded || headers.get('host')
  if (!host || !URL.canParse(origin)) return true
  const { protocol, host: originHost } = new URL(origin)
  const addressed = `${protocol}//${host}`
  // Parsed with the origin's scheme, so that `:443` after https is nothing on either side.
  return !URL.canParse(addressed) || new URL(addressed).host !== originHost
}
