import 'server-only'
import { type SearchSettings, usualSearchSettings } from '@/domain/paper/search-settings'
import { getPaperNow } from './search/paper-now'

/** How long a request waits for the database. */
const patienceMs = 500

let known: SearchSettings = usualSearchSettings
let askedAt = 0
const freshMs = 10_000

/**
 * What the paper tells crawlers, for robots.txt, which must be answered whatever happens: the last known answer while the database is away, and
 * the usual one in a process that never reached it. Asked again after ten seconds at most, so a change is seen soon without an expiry.
 */
export async function getCrawlerSettings(): Promise<SearchSettings> {
  if (Date.now() - askedAt < freshMs) return known
  const timeout = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null).unref())
  const paper = await Promise.race([getPaperNow().catch(() => null), timeout])
  if (paper) known = paper.search ?? usualSearchSettings
  askedAt = Date.now()
  return known
}
