import 'server-only'
import type { Paper } from '@/domain/paper/paper'
import { type SearchSettings, usualSearchSettings } from '@/domain/paper/search-settings'

/** How long a crawler waits for what is not remembered. */
const patienceMs = 1_500

/**
 * What the paper tells crawlers, which must be answered whatever happens: a search engine that is refused robots.txt stays away altogether. While the
 * paper cannot be read within a second and a half it is what this process knew last, and the usual rules before it knew any.
 */
export function holdCrawlers(readPaper: () => Promise<Paper>): () => Promise<SearchSettings> {
  let known = usualSearchSettings
  return async () => {
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, patienceMs, null)
    })
    const paper = await Promise.race([readPaper().catch(() => null), tooLate])
    clearTimeout(timer)
    if (paper) known = paper.search ?? usualSearchSettings
    return known
  }
}
