import 'server-only'
import { isBuilding } from '@/lib/env'
import { describeError, log } from '@/lib/log'
import { fillSearch } from './fill-search'

const everyMs = 10 * 60_000
const againMs = 10_000

/** A running server sees to it that whatever is published can be found: now, and every ten minutes. Never in anybody's way. */
export function keepSearchWhole(): void {
  if (!isBuilding()) plan(0)
}

function plan(inMs: number): void {
  setTimeout(() => void fill(), inMs).unref()
}

async function fill(): Promise<void> {
  try {
    const articles = await fillSearch()
    if (articles > 0) log.info({ articles }, 'search index filled')
    plan(everyMs)
  } catch (error) {
    log.warn(describeError(error), 'search index could not be filled yet')
    plan(againMs)
  }
}
