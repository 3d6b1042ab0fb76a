import { writeRobots } from '@/exchange/robots/write-robots'
import { conditionalAnswer } from '@/lib/conditional-answer'
import { siteUrl } from '@/lib/env'
import { getCrawlerSettings } from '@/published/crawlers'

export const dynamic = 'force-dynamic'

/** What crawlers may ask for. `proxy.ts` leads `/robots.txt` here. Answered without the database, too. */
export async function GET(request: Request): Promise<Response> {
  const { crawlers, daum } = await getCrawlerSettings()
  const body = writeRobots({ origin: siteUrl(), crawlers, firstLine: daum })
  return conditionalAnswer(request, { body, type: 'text/plain; charset=utf-8', changedAt: null, maxAge: 60 })
}
