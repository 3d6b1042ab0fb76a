import { absoluteUrl, contributorPath, sectionPath } from '@/components/site/paths'
import type { ArticleCard } from '@/domain/articles/article'
import { conditionalAnswer } from '@/lib/conditional-answer'
import { siteUrl } from '@/lib/env'
import { isoSeoul } from '@/lib/korean-time'
import { words } from '@/components/site/words'

/** Anybody's page may ask; nothing here knows who asks. */
const open = { 'access-control-allow-origin': '*' }

/** JSON for programs of others, which may be asked for again without being sent again. */
export function apiAnswer(request: Request, body: object): Response {
  const response = conditionalAnswer(request, { body: JSON.stringify(body), type: 'application/json; charset=utf-8', changedAt: null, maxAge: 30 })
  for (const [name, value] of Object.entries(open)) response.headers.set(name, value)
  return response
}

const statuses = { 'wrong-question': 400, 'not-found': 404, withdrawn: 410, busy: 503 } as const

export function apiProblem(problem: keyof typeof statuses): Response {
  return Response.json({ problem, message: words.api[problem] }, { status: statuses[problem], headers: { ...open, 'cache-control': 'no-store' } })
}

/** An article as the API's lists show it (`exchange/api/forms.ts`). */
export function summaryOf({ number, path, headline, label, standfirst, excerpt, section, bylines, leadPicture, firstPublishedAt, updatedAt }: ArticleCard) {
  const origin = siteUrl()
  return {
    id: number, url: absoluteUrl(origin, path), headline, label, standfirst, excerpt,
    section: { ...section, url: absoluteUrl(origin, sectionPath(section.slug)) },
    bylines: bylines.map(({ name, title, slug }) => ({ name, title, url: absoluteUrl(origin, contributorPath(slug)) })),
    picture: leadPicture && { url: absoluteUrl(origin, leadPicture.src), width: leadPicture.width, height: leadPicture.height, alt: leadPicture.alt, caption: leadPicture.caption, credit: leadPicture.credit },
    publishedAt: isoSeoul(firstPublishedAt),
    updatedAt: isoSeoul(updatedAt),
  }
}
