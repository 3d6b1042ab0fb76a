import { isDay } from '@/domain/document/attributes'
import { type MediaKind, mediaKinds } from './media-kind'

/** What is left to do for something of the library. `expiring`: its rights end within thirty days. */
export const libraryStates = ['unused', 'without-alt', 'without-credit', 'expiring', 'expired'] as const
export type LibraryState = (typeof libraryStates)[number]

export const libraryLooks = ['grid', 'list'] as const
export type LibraryLook = (typeof libraryLooks)[number]

/** Days before the end of its rights on which something counts as expiring. */
export const expiringDays = 30

/**
 * What the library shows, as its address says it. `from` and `to` are days of Seoul, both included, on which it was uploaded. `cursor` is the item
 * after which the page begins, `before` the item before which it ends.
 */
export type LibraryFilter = {
  kind?: MediaKind
  state?: LibraryState
  query?: string
  /** An account. */
  uploaderId?: string
  from?: string
  to?: string
  look?: LibraryLook
  cursor?: string
  before?: string
}

type SearchParams = Record<string, string | string[] | undefined>

const isId = (word: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word)

/** Reads the address; what it does not understand counts as not said. */
export function readLibraryFilter(params: SearchParams): LibraryFilter {
  const word = (name: string, fits: (word: string) => boolean = () => true) => {
    const value = params[name]
    const said = typeof value === 'string' ? value.toWellFormed().normalize('NFC').replaceAll('\0', '').trim().slice(0, 100) : ''
    return said !== '' && fits(said) ? said : undefined
  }
  const filter: LibraryFilter = {
    kind: mediaKinds.find((kind) => kind === params.kind),
    state: libraryStates.find((state) => state === params.state),
    query: word('q'),
    uploaderId: word('by', isId),
    from: word('from', isDay),
    to: word('to', isDay),
    look: params.look === 'list' ? 'list' : undefined,
    cursor: word('after'),
    before: word('before'),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

const names: Record<keyof LibraryFilter, string> = { kind: 'kind', state: 'state', query: 'q', uploaderId: 'by', from: 'from', to: 'to', look: 'look', cursor: 'after', before: 'before' }

/** Address of the library under a filter. */
export function libraryHref(filter: LibraryFilter): string {
  const params = new URLSearchParams()
  for (const key of Object.keys(names) as (keyof LibraryFilter)[]) {
    const value = filter[key]
    if (value) params.set(names[key], value)
  }
  return params.size === 0 ? '/admin/library' : `/admin/library?${params.toString()}`
}

/** Address of one thing of the library. */
export const libraryItemHref = (mediaId: string) => `/admin/library/${mediaId}`

/** The filter from its first page on. */
export function firstLibraryPage(filter: LibraryFilter): LibraryFilter {
  return { ...filter, cursor: undefined, before: undefined }
}

/** Whether anything is left out. */
export function isLibraryFiltered({ look: _look, ...filter }: LibraryFilter): boolean {
  return Object.values(firstLibraryPage(filter)).some((value) => value !== undefined)
}
