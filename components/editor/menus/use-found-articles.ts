import { useEffect, useState } from 'react'
import type { FoundArticle, FoundArticles } from '@/domain/articles/found-article'

type Answer = FoundArticles & { query: string | null; failure: 'unreachable' | 'signed-out' | null }

/** `items` are those of the last answer while the next one is under way (`state` loading). */
export type Found = { items: readonly FoundArticle[]; state: 'loading' | 'ready' | 'failed'; isWhole: boolean; isSignedOut: boolean }

/** How long a writer pauses before the search begins, in milliseconds: a syllable has two or three keys. */
const pause = 150

/** Published articles that a query finds. An answer to an older question is thrown away. */
export function useFoundArticles(query: string): Found {
  const [answer, setAnswer] = useState<Answer>({ items: [], isWhole: true, query: null, failure: null })
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(() => void askArticles(query, abort.signal).then((given) => !abort.signal.aborted && setAnswer(given)), query === '' ? 0 : pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query])
  const { items, isWhole, failure } = answer
  const state = answer.query !== query ? 'loading' : failure ? 'failed' : 'ready'
  return { items, isWhole, state, isSignedOut: failure === 'signed-out' }
}

async function askArticles(query: string, signal: AbortSignal): Promise<Answer> {
  const nothing = { items: [], isWhole: true, query }
  try {
    const response = await fetch(`/admin/articles/find?${new URLSearchParams({ q: query })}`, { signal })
    if (response.status === 401) return { ...nothing, failure: 'signed-out' }
    if (!response.ok) return { ...nothing, failure: 'unreachable' }
    return { ...((await response.json()) as FoundArticles), query, failure: null }
  } catch {
    return { ...nothing, failure: 'unreachable' }
  }
}
