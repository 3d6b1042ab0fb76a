import { headlineText } from '@/components/site/headline-text'
import { absoluteUrl, contributorPath } from '@/components/site/paths'
import { words } from '@/components/site/words'
import { type FeedForm, type FeedPlace, feedPath, listPathOf, parseFeedAddress } from '@/domain/articles/feed-address'
import type { Paper } from '@/domain/paper/paper'
import { type Feed, type FeedItem, feedBody } from '@/exchange/feeds/feed'
import { feedTypes, writeFeed } from '@/exchange/feeds/write-feed'
import { conditionalAnswer } from '@/lib/conditional-answer'
import { signalSettings, siteUrl } from '@/lib/env'
import { type FedArticle, type FedList, getFeed } from '@/published/feeds'
import { lastChangeAt } from '@/published/journal'
import { getPaper } from '@/published/paper'

export const dynamic = 'force-dynamic'

type FeedContext = { params: Promise<{ form: string; list?: string[] }> }

/** A list of the paper for programs. `proxy.ts` leads `/rss.xml`, `/sections/economy/atom.xml` and the like here. */
export async function GET(request: Request, { params }: FeedContext): Promise<Response> {
  const { form: file, list = [] } = await params
  const asked = parseFeedAddress([...list.map(decodeURIComponent), file])
  if (!asked) return notThere()
  // Asked before the articles: what changes meanwhile is seen by the next question.
  const changedAt = await lastChangeAt()
  const [paper, found] = await Promise.all([getPaper(), getFeed(asked.place)])
  if (!found) return notThere()
  const feed = toFeed(paper, found, asked.place, asked.form)
  const answer = conditionalAnswer(request, { body: writeFeed(asked.form, feed), type: feedTypes[asked.form], changedAt, maxAge: 60 })
  // A hub and whoever subscribes there looks for both before it reads anything (WebSub 4).
  if (feed.hub) answer.headers.set('link', `<${feed.hub}>; rel="hub", <${feed.self}>; rel="self"`)
  return answer
}

function notThere(): Response {
  return new Response(null, { status: 404 })
}

function toFeed(paper: Paper, { name, articles }: FedList, place: FeedPlace, form: FeedForm): Feed {
  const origin = siteUrl()
  return {
    title: name === null ? paper.name : `${name} - ${paper.name}`,
    description: name === null ? paper.description : words.list.describeSection(name, paper.name),
    paper: paper.name,
    origin,
    home: absoluteUrl(origin, listPathOf(place) || '/'),
    self: absoluteUrl(origin, feedPath(place, form)),
    hub: signalSettings().hub,
    items: articles.map((article) => toItem(article, origin)),
  }
}

function toItem(article: FedArticle, origin: string): FeedItem {
  const { number, bylines, section, tags, leadPicture, firstPublishedAt, updatedAt } = article
  const summary = article.standfirst || article.excerpt
  const address = absoluteUrl(origin, article.path)
  return {
    number,
    address,
    headline: headlineText(article),
    summary,
    html: feedBody(article.feedHtml, { summary, address, origin, whole: words.list.wholeArticle }),
    authors: bylines.map(({ name, slug }) => ({ name, address: absoluteUrl(origin, contributorPath(slug)) })),
    section: section.name,
    tags: tags.map(({ name }) => name),
    picture: leadPicture && { address: absoluteUrl(origin, leadPicture.src), type: 'image/webp', width: leadPicture.width, height: leadPicture.height, alt: leadPicture.alt, credit: leadPicture.credit },
    publishedAt: firstPublishedAt,
    updatedAt,
  }
}
