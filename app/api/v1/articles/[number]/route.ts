import { absoluteUrl, tagPath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import { parseArticleNumber } from '@/domain/articles/address'
import { feedBody } from '@/exchange/feeds/feed'
import { siteUrl } from '@/lib/env'
import { getForApi } from '@/published/api-articles'
import { apiAnswer, apiProblem, summaryOf } from '../../answers'

export const dynamic = 'force-dynamic'

/** One article with its whole body. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const number = parseArticleNumber((await params).number)
  const found = number === null ? null : await getForApi(number)
  if (found === null) return apiProblem('not-found')
  if (found === 'withdrawn') return apiProblem('withdrawn')
  const { tags, bodyText, feedHtml, ...card } = found
  const summary = summaryOf(card)
  const body = {
    ...summary,
    html: feedBody(feedHtml, { summary: card.excerpt, address: summary.url, origin: siteUrl(), whole: words.list.wholeArticle }),
    text: bodyText,
    tags: tags.map(({ name, slug }) => ({ slug, name, url: absoluteUrl(siteUrl(), tagPath(slug)) })),
  }
  return apiAnswer(request, body)
}
