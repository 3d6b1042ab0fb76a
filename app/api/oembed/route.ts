import { headlineText } from '@/components/site/headline-text'
import { absoluteUrl, contributorPath } from '@/components/site/paths'
import { parseArticleNumber } from '@/domain/articles/address'
import { oembedQuery } from '@/exchange/api/forms'
import { writeOembed } from '@/exchange/oembed/write-oembed'
import { conditionalAnswer } from '@/lib/conditional-answer'
import { siteUrl } from '@/lib/env'
import { getForApi } from '@/published/api-articles'
import { getPaper } from '@/published/paper'
import { apiProblem } from '../v1/answers'

export const dynamic = 'force-dynamic'

const types = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' }

/** An article of this paper as a card on another's page: `/api/oembed?url=…` (oembed.com). */
export async function GET(request: Request): Promise<Response> {
  const asked = oembedQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return apiProblem('wrong-question')
  const { url, format, maxwidth, maxheight } = asked.data
  const number = numberIn(url)
  const [paper, article] = await Promise.all([getPaper(), number === null ? null : getForApi(number)])
  if (article === null) return apiProblem('not-found')
  if (article === 'withdrawn') return apiProblem('withdrawn')
  const origin = siteUrl()
  const [writer] = article.bylines
  const body = writeOembed({
    title: headlineText(article),
    author: writer ? { name: writer.name, url: absoluteUrl(origin, contributorPath(writer.slug)) } : null,
    provider: { name: paper.name, url: `${origin}/` },
    thumbnail: article.leadPicture && { url: absoluteUrl(origin, article.leadPicture.src), width: article.leadPicture.width, height: article.leadPicture.height },
    room: { width: maxwidth, height: maxheight },
  }, format)
  const response = conditionalAnswer(request, { body, type: types[format], changedAt: null, maxAge: 300 })
  response.headers.set('access-control-allow-origin', '*')
  return response
}

/** The number in an address of an article of this paper; null for any other address. */
function numberIn(url: string): number | null {
  const address = URL.canParse(url) ? new URL(url) : null
  if (address?.origin !== new URL(siteUrl()).origin) return null
  const [, room, number = ''] = address.pathname.split('/')
  return room === 'articles' ? parseArticleNumber(number) : null
}
