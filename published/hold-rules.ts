import 'server-only'
import { z } from 'zod'
import { type Crawler, allCrawlers, usualCrawlers } from '@/domain/paper/crawlers'

/** How long a crawler waits for what is not remembered. */
const patienceMs = 1_500

export type CrawlerRules = { crawlers: readonly Crawler[]; firstLine: string }

/** The part of the paper that is asked for; a paper that decided nothing has none, a crawler that is not named here is not known. */
const decided = z.object({ search: z.object({ crawlers: z.array(z.string()), daum: z.string() }) })

const usual: CrawlerRules = { crawlers: usualCrawlers, firstLine: '' }

/**
 * What the paper tells crawlers, which must be answered whatever happens: a search engine that is refused robots.txt stays away altogether. While the
 * paper cannot be read within a second and a half it is what this process knew last, and the usual rules before it knew any.
 */
export function holdRules(readPaper: () => Promise<unknown>): () => Promise<CrawlerRules> {
  let known = usual
  return async () => {
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, patienceMs, null)
    })
    const paper = await Promise.race([readPaper().catch(() => null), tooLate])
    clearTimeout(timer)
    if (paper !== null) known = rulesOf(paper)
    return known
  }
}

function rulesOf(paper: unknown): CrawlerRules {
  const { data } = decided.safeParse(paper)
  return data ? { crawlers: allCrawlers.filter((name) => data.search.crawlers.includes(name)), firstLine: data.search.daum } : usual
}
