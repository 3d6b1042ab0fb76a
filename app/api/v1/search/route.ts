import { lastPage, readSearchRequest } from '@/domain/search/search-request'
import { searchQuery } from '@/exchange/api/forms'
import { siteUrl } from '@/lib/env'
import { describeError, log } from '@/lib/log'
import { searchArticles } from '@/published/search/search-articles'
import { apiAnswer, apiProblem, summaryOf } from '../answers'

export const dynamic = 'force-dynamic'

/** The search of the paper, as its page does it. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const given = Object.fromEntries(params)
  const asked = searchQuery.safeParse(given)
  if (!asked.success) return apiProblem('wrong-question')
  try {
    const { hits, total, page, pages, reworded } = await searchArticles(readSearchRequest(given))
    const results = hits.map(({ article, passage }) => ({ ...summaryOf(article), passage: passage && passage.map(({ text }) => text).join('') }))
    return apiAnswer(request, { query: reworded?.text ?? asked.data.q, total: total.count, isExact: total.sureness === 'exact', results, next: page < Math.min(pages, lastPage) ? pageAt(params, page + 1) : null })
  } catch (error) {
    log.warn(describeError(error), 'no search for a program')
    return apiProblem('busy')
  }
}

function pageAt(params: URLSearchParams, page: number): string {
  const next = new URLSearchParams(params)
  next.set('page', String(page))
  return `${siteUrl()}/api/v1/search?${next.toString()}`
}
