import 'server-only'
import { indexQuestion, needsText } from '@/domain/search/match-terms'
import { matchesArticle } from '@/domain/search/matches-text'
import type { SearchQuery } from '@/domain/search/parse-query'
import { type SearchRequest, lastPage, pageSize } from '@/domain/search/search-request'
import { countNumbers, filterTerms, listNewestNumbers, listNumbers } from './ask-index'
import { type Found, readFound, readTexts } from './read-found'
import { type TsQueries, toTsQueries } from './ts-query'

/** How many articles answer, and how sure that is: all were counted, there are more than are counted, or some were looked at. */
export type Total = { count: number; sureness: 'exact' | 'at-least' | 'about' }
export type Matches = { found: Found[]; total: Total }

/** What is counted, and what can be reached by pages. */
const mostCounted = lastPage * pageSize
/** Texts that are looked at in the first go (each further one takes twice as many), and for the count's sake alone. */
const firstChunk = 40
const checkedForCount = 80

/** A page of the articles that answer a query, in the order that the request wants. */
export async function findMatches(query: SearchQuery, request: SearchRequest): Promise<Matches> {
  if (query.terms.length === 0) return { found: [], total: { count: 0, sureness: 'exact' } }
  const queries = toTsQueries(indexQuestion(query), filterTerms(request))
  return query.terms.some(needsText) ? findByText(query, queries, request) : findByIndex(queries, request)
}

/** The index alone knows the answer: only the page itself is read. */
async function findByIndex(queries: TsQueries, request: SearchRequest): Promise<Matches> {
  const counted = await countNumbers(queries.all, request, mostCounted + 1)
  const numbers = await listInOrder(queries, request, counted, (request.page - 1) * pageSize, pageSize)
  const total: Total = counted > mostCounted ? { count: mostCounted, sureness: 'at-least' } : { count: counted, sureness: 'exact' }
  return { found: await readFound(numbers), total }
}

/** By accuracy: the better an answer, the earlier; among equals the newest first. */
async function listInOrder({ all, tiers }: TsQueries, request: SearchRequest, counted: number, first: number, length: number): Promise<number[]> {
  const list = counted > mostCounted ? listNewestNumbers : listNumbers
  const wanted = Math.min(first + length, counted)
  const numbers: number[] = []
  for (const tier of request.sort === 'newest' ? [all] : tiers) {
    if (numbers.length === wanted) break
    numbers.push(...(await list(tier, request, wanted - numbers.length)))
  }
  return numbers.slice(first)
}

/** The index knows candidates: their texts are looked at, in order, until the page is full. */
async function findByText(query: SearchQuery, queries: TsQueries, request: SearchRequest): Promise<Matches> {
  const counted = await countNumbers(queries.all, request, mostCounted + 1)
  const candidates = await listInOrder(queries, request, counted, 0, mostCounted)
  const needed = request.page * pageSize
  const matching: number[] = []
  let looked = 0
  for (let chunk = firstChunk; looked < candidates.length && (matching.length < needed || candidates.length <= checkedForCount); chunk *= 2) {
    const texts = await readTexts(candidates.slice(looked, looked + chunk))
    matching.push(...texts.filter((one) => matchesArticle(query, one, one.text)).map(({ number }) => number))
    looked = Math.min(looked + chunk, candidates.length)
  }
  return { found: await readFound(matching.slice(needed - pageSize, needed)), total: totalOf(matching.length, looked, candidates.length) }
}

function totalOf(matching: number, looked: number, candidates: number): Total {
  if (looked === candidates) return { count: matching, sureness: candidates < mostCounted ? 'exact' : 'at-least' }
  return { count: Math.round((candidates * matching) / looked), sureness: 'about' }
}
