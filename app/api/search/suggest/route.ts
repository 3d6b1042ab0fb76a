import { describeError, log } from '@/lib/log'
import { suggestCompletions } from '@/published/search/suggest-completions'

export const dynamic = 'force-dynamic'

/** What somebody who types `?q=` may be looking for: `{ suggestions: { kind, text, path }[] }`, at most eight. Kept for seconds. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  try {
    return Response.json({ suggestions: await suggestCompletions(typed) }, { headers: { 'cache-control': 'public, max-age=5' } })
  } catch (error) {
    log.warn(describeError(error), 'no suggestions')
    return Response.json({ suggestions: [] }, { status: 503, headers: { 'cache-control': 'no-store' } })
  }
}
