import { type ArticleLabel, type ArticleStatus, articleLabels, articleStatuses } from './article'
import { isDay } from '@/domain/document/attributes'

/** The statuses by which the list is filtered, and beside them what was thrown away. */
export const listStatuses = [...articleStatuses, 'trash'] as const
export type ListStatus = ArticleStatus | 'trash'

/** By what the list is in order, newest first: the last save, or the first publication, which leaves out what never was. */
export const listSorts = ['saved', 'published'] as const
export type ListSort = (typeof listSorts)[number]

/** `mine`: begun or signed by whoever asks. `turn`: waiting for them. */
export const listScopes = ['mine', 'turn'] as const
export type ListScope = (typeof listScopes)[number]

/**
 * What the article list shows, as its address says it. `from` and `to` are days of Seoul, both included, on which it was saved, or first published when
 * that is the order. `cursor` is the row after which the page begins, `before` the row before which it ends.
 */
export type ListFilter = {
  status?: ListStatus
  scope?: ListScope
  query?: string
  sectionId?: string
  /** A contributor who signs it, or whose account began it. */
  authorId?: string
  /** Who has it in hand, or `nobody`. */
  assigneeId?: string
  label?: ArticleLabel
  /** Name of a tag. */
  tag?: string
  /** The day of Seoul on which it stands in the calendar; `none`: it is in work and stands on no day. */
  day?: string
  from?: string
  to?: string
  sort?: ListSort
  cursor?: string
  before?: string
}

type SearchParams = Record<string, string | string[] | undefined>

const isId = (word: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word)

/** Reads the address; what it does not understand counts as not said. */
export function readListFilter(params: SearchParams): ListFilter {
  const word = (name: string, fits: (word: string) => boolean = () => true) => {
    const value = params[name]
    const said = typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 100) : ''
    return said !== '' && fits(said) ? said : undefined
  }
  return withoutGaps({
    status: listStatuses.find((status) => status === params.status),
    scope: listScopes.find((scope) => scope === params.scope),
    query: word('q'),
    sectionId: word('section', isId),
    authorId: word('author', isId),
    assigneeId: word('assignee', (said) => said === 'nobody' || isId(said)),
    label: articleLabels.find((label) => label === params.label),
    tag: word('tag'),
    day: word('day', (said) => said === 'none' || isDay(said)),
    from: word('from', isDay),
    to: word('to', isDay),
    sort: params.sort === 'published' ? 'published' : undefined,
    cursor: word('after'),
    before: word('before'),
  })
}

const names: Record<keyof ListFilter, string> = { status: 'status', scope: 'scope', query: 'q', sectionId: 'section', authorId: 'author', assigneeId: 'assignee', label: 'label', tag: 'tag', day: 'day', from: 'from', to: 'to', sort: 'sort', cursor: 'after', before: 'before' }

/** The search part of the list's address under a filter, without the question mark. */
export function listSearch(filter: ListFilter): string {
  const params = new URLSearchParams()
  for (const key of Object.keys(names) as (keyof ListFilter)[]) {
    const value = filter[key]
    if (value) params.set(names[key], value)
  }
  return params.toString()
}

/** Address of the list under a filter. */
export function listHref(filter: ListFilter): string {
  const search = listSearch(filter)
  return search === '' ? '/admin/articles' : `/admin/articles?${search}`
}

/** The filter from its first page on. */
export function firstPage(filter: ListFilter): ListFilter {
  return { ...filter, cursor: undefined, before: undefined }
}

/** Whether anything is left out of the list. */
export function isFiltered({ sort: _sort, ...filter }: ListFilter): boolean {
  return Object.values(firstPage(filter)).some((value) => value !== undefined)
}

function withoutGaps(filter: ListFilter): ListFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
