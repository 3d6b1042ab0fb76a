import { speculationRules } from '@/lib/speculation-rules'

export const dynamic = 'force-static'

/** What browsers may prepare ahead of a click. */
export function GET(): Response {
  return new Response(JSON.stringify(speculationRules), {
    headers: { 'content-type': 'application/speculationrules+json', 'cache-control': 'public, max-age=86400' },
  })
}
