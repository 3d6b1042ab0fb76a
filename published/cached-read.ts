import 'server-only'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'

/** A remembered answer lives this long without an expiry: the bound on what a lost expiry could cost. */
const lifeSeconds = 300

/**
 * A read that is remembered across requests under `tags` until one of them expires, and asked once per page that is made. The tags
 * come from the arguments alone, so that "not found" is remembered and forgotten like any answer. Answers are JSON: `revive` makes
 * dates of strings again.
 */
export function cachedRead<Args extends (string | number)[], Stored, Result>(
  name: string,
  read: (...args: Args) => Promise<Stored>,
  tags: (...args: Args) => string[],
  revive: (stored: Stored) => Result,
): (...args: Args) => Promise<Result> {
  return cache(async (...args: Args) => {
    const remembered = unstable_cache(() => read(...args), [name, ...args.map(String)], { tags: tags(...args), revalidate: lifeSeconds })
    return revive(await remembered())
  })
}
