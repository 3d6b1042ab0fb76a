import { useEffect, useRef, useState } from 'react'
import type { LibraryItem, LibraryPage } from '@/domain/media/library-item'

type Library = { items: LibraryItem[]; nextCursor: string | null; state: 'loading' | 'ready' | 'failed'; query: string }

const nothing: Library = { items: [], nextCursor: null, state: 'loading', query: '' }

/** The newsroom's pictures, a page at a time. An answer to an older question is thrown away. */
export function useLibrary() {
  const [library, setLibrary] = useState(nothing)
  const asking = useRef<AbortController | null>(null)

  async function ask(query: string, before: LibraryItem[], cursor: string) {
    asking.current?.abort()
    const abort = (asking.current = new AbortController())
    setLibrary((shown) => ({ ...shown, state: 'loading', query }))
    try {
      const response = await fetch(`/admin/media?${new URLSearchParams({ q: query, cursor })}`, { signal: abort.signal })
      if (!response.ok) throw new Error(String(response.status))
      const { items, nextCursor } = (await response.json()) as LibraryPage
      if (!abort.signal.aborted) setLibrary({ items: [...before, ...items], nextCursor, state: 'ready', query })
    } catch {
      if (!abort.signal.aborted) setLibrary((shown) => ({ ...shown, state: 'failed' }))
    }
  }
  useEffect(() => () => asking.current?.abort(), [])

  const search = (query: string) => void ask(query, [], '')
  const more = () => library.nextCursor !== null && void ask(library.query, library.items, library.nextCursor)
  return { library, search, more }
}
