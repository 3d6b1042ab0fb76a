import 'server-only'
import { log } from '@/lib/log'
import { Rounds, keepGoing } from '@/lib/rounds'
import { fillSearch } from './fill-search'

/** A running server sees to it that whatever is published can be found: now, and every ten minutes. Never in anybody's way. */
export function keepSearchWhole(): void {
  keepGoing(new Rounds({ round, everyMs: 10 * 60_000, afterFailureMs: 10_000, complaint: 'search index could not be filled yet' }))
}

async function round(): Promise<void> {
  const articles = await fillSearch()
  if (articles > 0) log.info({ articles }, 'search index filled')
}
