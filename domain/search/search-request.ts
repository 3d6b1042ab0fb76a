import { type ArticleLabel, articleLabels } from '@/domain/articles/article'
import { longestQuery } from './parse-query'

export const searchSorts = ['accuracy', 'newest'] as const
export type SearchSort = (typeof searchSorts)[number]

/** How far back: the last day, week, month, year; or between two days, each of them with it. */
export const searchPeriods = ['day', 'week', 'month', 'year', 'between'] as const
export type SearchPeriod = (typeof searchPeriods)[number]

/** What a search page shows, as its address says it. */
export type SearchRequest = {
  query: string
  sort: SearchSort
  period: SearchPeriod | null
  /** Days in Seoul, `2026-11-21`; they mean something with the period `between` only. */
  from: string | null
  to: string | null
  section: string | null
  contributor: string | null
  label: ArticleLabel | null
  page: number
  /** Whether to look for exactly what was written, without a guess at what was meant. */
  asWritten: boolean
}

/** The last page that is made; whoever wants more narrows the search. */
export const lastPage = 50
export const pageSize = 20

type Params = Record<string, string | string[] | undefined>

/** Reads an address; what it does not understand counts as not said. */
export function readSearchRequest(params: Params): SearchRequest {
  const from = dayIn(params.from)
  const to = dayIn(params.to)
  const period = searchPeriods.find((one) => one === params.period) ?? null
  return {
    query: textIn(params.q, longestQuery * 4) ?? '',
    sort: searchSorts.find((one) => one === params.sort) ?? 'accuracy',
    period: from !== null || to !== null ? 'between' : period === 'between' ? null : period,
    from, to,
    section: textIn(params.section, 100),
    contributor: textIn(params.contributor, 100),
    label: articleLabels.find((one) => one === params.label) ?? null,
    page: pageIn(params.page),
    asWritten: params.as === 'written',
  }
}

/** The address of a search, not percent-encoded twice: ready for `href`. What is as usual is not said. */
export function searchHref(request: Partial<SearchRequest>): string {
  const { query, sort, period, from, to, section, contributor, label, page = 1, asWritten } = request
  const said = {
    q: query, sort: sort === 'newest' ? sort : null, period: period === 'between' ? null : period, from, to, section, contributor, label,
    as: asWritten ? 'written' : null, page: page > 1 ? String(page) : null,
  }
  const params = new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return params.size > 0 ? `/search?${params.toString()}` : '/search'
}

/** Whether anything narrows the search beside its words. */
export function isFiltered({ period, section, contributor, label }: SearchRequest): boolean {
  return [period, section, contributor, label].some((value) => value !== null)
}

function textIn(value: string | string[] | undefined, longest: number): string | null {
  const text = typeof value === 'string' && value.isWellFormed() ? value.normalize('NFC').replace(/\p{Cc}+/gu, ' ').trim().slice(0, longest).toWellFormed() : ''
  return text === '' ? null : text
}

function dayIn(value: string | string[] | undefined): string | null {
  if (typeof value !== 'string' || !/^(19|20)\d\d-\d\d-\d\d$/.test(value)) return null
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null
}

function pageIn(value: string | string[] | undefined): number {
  const page = typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1
  return Math.min(page, lastPage)
}
