import 'server-only'
import type { ArticleCard, TagEntry } from '@/domain/articles/article'
import { type SearchQuery, parseQuery } from '@/domain/search/parse-query'
import { type Reason, type Rewording, rewordingsOf } from '@/domain/search/rewordings'
import { type SearchRequest, isFiltered, lastPage, pageSize } from '@/domain/search/search-request'
import { type Segment, markText, snippetOf } from '@/domain/search/snippet'
import { suggestSpelling } from '@/domain/search/spelling'
import { type Matches, type Total, findMatches } from './find-matches'
import { getLexicon } from './lexicon'
import type { Found } from './read-found'

/** A result with what was asked for marked. `passage` is from the body, or null where only headline, tags or names have it. */
export type SearchHit = { article: ArticleCard; headline: Segment[]; passage: Segment[] | null; tags: TagEntry[] }

export type SearchPage = {
  hits: SearchHit[]
  total: Total
  page: number
  pages: number
  /** What was looked for instead of what was written, and why. */
  reworded: { reason: Reason; text: string } | null
  /** What else may have been meant; following it finds something. */
  suggestion: string | null
}

/** Under so many results a guess at what was meant may find more, and is taken when it finds this many times as much. */
const few = pageSize
const muchMore = 3

/** A page of results for what a reader asked. The database may refuse (too long, too many at once): then it throws. */
export async function searchArticles(request: SearchRequest): Promise<SearchPage> {
  const query = parseQuery(request.query)
  if (query.terms.length === 0) return pageOf(query, request, { found: [], total: { count: 0, sureness: 'exact' } }, null, null)
  const matches = await findMatches(query, request)
  if (request.asWritten || matches.total.count >= few) return pageOf(query, request, matches, null, null)
  const better = await findBetter(query, request, matches.total.count)
  if (better) return pageOf(parseQuery(better.rewording.text), request, better.matches, better.rewording, null)
  return pageOf(query, request, matches, null, matches.total.count === 0 ? await suggest(query, request) : null)
}

/** Other layouts and spacings are guessed at where nothing was found; a particle also where it hides most of what there is. */
async function findBetter(query: SearchQuery, request: SearchRequest, count: number): Promise<{ rewording: Rewording; matches: Matches } | null> {
  for (const rewording of rewordingsOf(query)) {
    if (count > 0 && rewording.reason !== 'particles') continue
    const matches = await findMatches(parseQuery(rewording.text), request)
    if (matches.total.count > count * muchMore) return { rewording, matches }
  }
  return null
}

/** A spelling that finds something; where filters are why nothing was found, they are what the page speaks of. */
async function suggest(query: SearchQuery, request: SearchRequest): Promise<string | null> {
  const { words } = await getLexicon()
  const text = suggestSpelling(query, words)
  if (text === null || isFiltered(request)) return text
  const { total } = await findMatches(parseQuery(text), { ...request, page: 1 })
  return total.count > 0 ? text : null
}

function pageOf(query: SearchQuery, { page }: SearchRequest, { found, total }: Matches, reworded: Rewording | null, suggestion: string | null): SearchPage {
  const pages = Math.min(lastPage, Math.max(1, Math.ceil(total.count / pageSize)))
  return { hits: found.map((one) => toHit(one, query)), total, page, pages, reworded, suggestion }
}

function toHit({ card, tags, bodyText }: Found, query: SearchQuery): SearchHit {
  const named = tags.filter(({ name }) => markText(name, query).some(({ isMarked }) => isMarked))
  return { article: card, headline: markText(card.headline, query), passage: snippetOf(bodyText, query), tags: named }
}
