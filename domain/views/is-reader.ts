import { isbot } from 'isbot'

/** Headers by which browsers say that a page is only being fetched ahead. */
const aheadHeaders = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']

/**
 * Whether a request was sent by somebody's browser that shows the page: no robot by its name, none without the headers that every
 * browser sends, and nothing that is fetched ahead of a click.
 */
export function isReader(headers: { get(name: string): string | null }): boolean {
  const userAgent = headers.get('user-agent') ?? ''
  if (userAgent === '' || isbot(userAgent) || !headers.get('accept-language')) return false
  return !aheadHeaders.some((name) => /prefetch|prerender|preview/i.test(headers.get(name) ?? ''))
}
