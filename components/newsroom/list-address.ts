import { type ArticleStatus, articleStatuses } from '@/domain/articles/article'

/** The statuses by which the list is filtered, and beside them what was thrown away. */
export const listStatuses = [...articleStatuses, 'trash'] as const
export type ListStatus = ArticleStatus | 'trash'

/** What the article list shows, as its address says it. */
export type ListFilter = { status?: ListStatus; query?: string; cursor?: string }

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the address; what it does not understand counts as not said. */
export function readListFilter(params: SearchParams): ListFilter {
  return {
    status: listStatuses.find((status) => status === params.status),
    query: wordIn(params.q),
    cursor: wordIn(params.after),
  }
}

/** Address of the list under a filter. */
export function listHref({ status, query, cursor }: ListFilter): string {
  const params = new URLSearchParams({ ...(status && { status }), ...(query && { q: query }), ...(cursor && { after: cursor }) })
  return params.size > 0 ? `/admin/articles?${params.toString()}` : '/admin/articles'
}

function wordIn(value: string | string[] | undefined): string | undefined {
  const word = typeof value === 'string' ? value.trim() : ''
  return word === '' ? undefined : word
}
