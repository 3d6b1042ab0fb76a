import { articlesQuery } from '@/exchange/api/forms'
import { readCursor, writeCursor } from '@/exchange/api/cursor'
import { siteUrl } from '@/lib/env'
import { listAfter } from '@/published/api-articles'
import { apiAnswer, apiProblem, summaryOf } from '../answers'

export const dynamic = 'force-dynamic'

/** Articles, newest first, a page at a time: those of the paper, or of one section, tag or contributor. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const asked = articlesQuery.safeParse(Object.fromEntries(params))
  if (!asked.success) return apiProblem('wrong-question')
  const { section, tag, contributor, limit, cursor } = asked.data
  const after = cursor === undefined ? null : readCursor(cursor)
  if (cursor !== undefined && after === null) return apiProblem('wrong-question')
  const [list = null] = [['section', section], ['tag', tag], ['contributor', contributor]].flatMap(([kind, slug]) => (slug ? [{ kind: kind as 'section' | 'tag' | 'contributor', slug: slug.normalize('NFC') }] : []))
  const { cards, place } = await listAfter(list, after, limit)
  // A list that readers have never seen anything on is not there.
  if (list && !after && cards.length === 0) return apiProblem('not-found')
  return apiAnswer(request, { articles: cards.map(summaryOf), next: place && cards.length === limit ? nextPage(params, writeCursor(place)) : null })
}

function nextPage(params: URLSearchParams, cursor: string): string {
  const next = new URLSearchParams(params)
  next.set('cursor', cursor)
  return `${siteUrl()}/api/v1/articles?${next.toString()}`
}
